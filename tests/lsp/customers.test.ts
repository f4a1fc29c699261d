/** The customer book in an editor: completion, hover, definition, references, rename, and the quick fixes that write into it. */
import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  Hover,
  Location,
  MarkupContent,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDesk } from '../../server/desk';
import { ableClient, closeEditors, type Editor, startEditor } from './editor';

const uri = 'file:///desk/a.reply.md';
const closed = 'file:///desk/mails/b.reply.md';
const bookUri = 'file:///desk/customers/rahman-textiles.md';
const book =
  '---\nname: Karim Rahman\ngreeting: Mr. Rahman\ncompany: Rahman Textiles Ltd.\ncountry: BD\nstage: sincerity\nsince: 2021-03\nchips: ["hangtags in two languages"]\nlikes: [cricket]\nfamily: wife Nasreen\ndates: { birthday: 07-14 }\n---\nMet at the fair.\n';
const able = {
  ...ableClient,
  workspace: {
    ...ableClient.workspace,
    workspaceEdit: {
      ...ableClient.workspace?.workspaceEdit,
      resourceOperations: ['create' as const, 'rename' as const],
    },
    fileOperations: { willRename: true },
  },
};

afterEach(closeEditors);

interface Asked {
  readonly editor: Editor;
  readonly position: { readonly line: number; readonly character: number };
  ask<R>(method: string, rest?: object, of?: string): Promise<R>;
}

/** An editor with the book, a closed draft to the same customer and one to another, and an open draft; `|` marks the place. */
async function at(
  marked: string,
  files: Readonly<Record<string, string>> = { [bookUri]: book },
  capabilities = able,
): Promise<Asked> {
  const editor = await startEditor({ createDesk, folders: ['file:///desk'], capabilities });
  const all = {
    [closed]: '---\nstage: like\ncustomer: "rahman-textiles"\n---\nHi.\n',
    'file:///desk/mails/c.reply.md': '---\ncustomer: lin\n---\nHi.\n',
    ...files,
  };
  await editor.connection.sendNotification('poise/files', {
    files: Object.entries(all).map(([uri, text]) => ({ uri, text })),
  });
  await editor.open(uri, marked.replace('|', ''));
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    editor,
    position,
    ask: (method, rest = {}, of = uri) =>
      editor.connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri: of },
        position,
        ...rest,
      }),
  };
}

const draft = '---\ncustomer: rahman-|textiles\n---\nDear Mr. Rahman,\n\nThank you.\n';

describe('completion', () => {
  it('offers the customers of the book with who they are', async () => {
    const { ask } = await at('---\ncustomer: |\n---\nHi.\n', {
      [bookUri]: book,
      'file:///desk/customers/lin.md': '---\nname: 林国栋\n---\n',
    });
    const { items } = await ask<CompletionList>('completion');
    expect(items.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['lin', '林国栋'],
      ['rahman-textiles', 'Karim Rahman, Rahman Textiles Ltd., BD'],
    ]);
  });

  it('offers in a sentence what is known, and nothing private', async () => {
    const { ask } = await at('---\ncustomer: rahman-textiles\n---\nDear Mr. Rahman,\n\nHow was the |\n');
    const { items } = await ask<CompletionList>('completion');
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['Karim Rahman', 'The customer'],
      ['hangtags in two languages', 'From the customer book: chips'],
      ['cricket', 'From the customer book: likes'],
    ]);
  });
});

describe('hover', () => {
  const told = async (marked: string, capabilities = able) => {
    const { ask } = await at(marked, { [bookUri]: book }, capabilities);
    const hover = await ask<Hover | null>('hover');
    return (hover?.contents as MarkupContent | undefined)?.value ?? null;
  };

  it.each([draft, '---\ncustomer: rahman-textiles\n---\nDear Mr. |Rahman,\n\nThank you.\n'])(
    'tells at the place in %j what is known, and what is not for the mail',
    async (marked) => {
      const text = await told(marked, { ...able, textDocument: {} });
      expect(text?.slice(text.indexOf('Karim'))).toBe(
        [
          'Karim Rahman: Rahman Textiles Ltd., BD',
          'greeted as: Mr. Rahman',
          'stage: sincerity (坦诚), since 2021-03',
          'chips: hangtags in two languages',
          'likes: cricket',
          'family (private: not for the mail): wife Nasreen',
          'birthday (private: not for the mail): 07-14',
        ].join('\n'),
      );
    },
  );

  it('shows the words of the book as they are, not as markup', async () => {
    const { ask } = await at(draft, { [bookUri]: '---\nname: "[Karim](command:x)"\n---\n' });
    const hover = await ask<Hover | null>('hover');
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain('\\[Karim\\]\\(command\\:x\\)');
  });

  it('is silent over other words, over their quote, and without a file', async () => {
    expect(
      await told('---\ncustomer: rahman-textiles\nstage: like\n---\nDear Mr. Rahman,\n\nThank |you.\n'),
    ).toBeNull();
    const quoted =
      '---\ncustomer: rahman-textiles\nstage: like\n---\nDear Mr. Rahman,\n\nThank you.\n\n> Yours, Karim Rah|man\n';
    expect(await told(quoted)).toBeNull();
    const { ask } = await at('---\ncustomer: no|body\nstage: like\n---\nHi.\n', {});
    expect(await ask('hover')).toBeNull();
  });
});

describe('places', () => {
  it('leads from the slug and from the greeted name to the file', async () => {
    for (const marked of [draft, '---\ncustomer: rahman-textiles\n---\nDear Mr. Rah|man,\n\nThank you.\n']) {
      const { ask } = await at(marked);
      const place = await ask<Location>('definition');
      expect(place.uri).toBe(bookUri);
      expect(place.range.start).toEqual({ line: 1, character: 0 });
    }
    const { ask } = await at(draft, {});
    expect(await ask('definition')).toBeNull();
  });

  it('finds every draft of a customer, from a draft and from the file', async () => {
    const { ask, editor } = await at(draft);
    const inOpen = { uri, range: { start: { line: 1, character: 10 }, end: { line: 1, character: 25 } } };
    const inClosed = {
      uri: closed,
      range: { start: { line: 2, character: 11 }, end: { line: 2, character: 26 } },
    };
    expect(await ask('references', { context: { includeDeclaration: false } })).toEqual([inOpen, inClosed]);
    expect((await ask<Location[]>('references', { context: { includeDeclaration: true } }))[0]?.uri).toBe(
      bookUri,
    );
    await editor.open(bookUri, book);
    expect(await ask('references', { context: { includeDeclaration: false } }, bookUri)).toEqual([
      inOpen,
      inClosed,
    ]);
  });
});

describe('rename', () => {
  it('changes every draft, open or closed, and then the file', async () => {
    const { ask } = await at(draft);
    expect(await ask('prepareRename')).toEqual({
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 25 } },
      placeholder: 'rahman-textiles',
    });
    const edit = await ask<WorkspaceEdit>('rename', { newName: 'rahman-group' });
    expect(edit.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line: 1, character: 10 }, end: { line: 1, character: 25 } },
            newText: 'rahman-group',
          },
        ],
      },
      {
        textDocument: { uri: closed, version: null },
        edits: [
          {
            range: { start: { line: 2, character: 11 }, end: { line: 2, character: 26 } },
            newText: 'rahman-group',
          },
        ],
      },
      { kind: 'rename', oldUri: bookUri, newUri: 'file:///desk/customers/rahman-group.md' },
    ]);
  });

  it.each([
    ['a name that is no file name', 'a/b', able, /“a\/b” cannot be the name of a file/],
    ['a name that is taken', 'lin', able, /There is a customers\/lin\.md already/],
    [
      'an editor that renames no files',
      'new',
      ableClient,
      /rename customers\/rahman-textiles\.md .* by hand/,
    ],
  ])('refuses %s in a plain sentence', async (_, newName, capabilities, sentence) => {
    const files = { [bookUri]: book, 'file:///desk/customers/lin.md': '' };
    const { ask, editor } = await at(draft, files, capabilities as typeof able);
    await expect(ask('rename', { newName })).rejects.toThrow(sentence);
    expect(editor.logged).toEqual([]);
  });

  it('is not offered elsewhere', async () => {
    const { ask } = await at('---\ncustomer: rahman-textiles\n---\nDear Mr. Rah|man,\n');
    await expect(ask('prepareRename')).rejects.toThrow(/Put the cursor/);
  });

  it('is not done twice when the editor tells that it renames the file', async () => {
    const { ask, editor } = await at(draft);
    await ask('rename', { newName: 'rahman-group' });
    const files = [{ oldUri: bookUri, newUri: 'file:///desk/customers/rahman-group.md' }];
    expect(await editor.connection.sendRequest('workspace/willRenameFiles', { files })).toBeNull();
    expect(await editor.connection.sendRequest('workspace/willRenameFiles', { files })).not.toBeNull();
  });

  it('follows a file that is renamed in the file tree', async () => {
    const { editor } = await at(draft);
    const files = [{ oldUri: bookUri, newUri: 'file:///desk/customers/rahman-group.md' }];
    const edit: WorkspaceEdit = await editor.connection.sendRequest('workspace/willRenameFiles', { files });
    expect(
      edit.documentChanges?.map((change) => ('textDocument' in change ? change.textDocument.uri : null)),
    ).toEqual([uri, closed]);
    const moved = [{ oldUri: bookUri, newUri: 'file:///desk/old/rahman.md' }];
    expect(await editor.connection.sendRequest('workspace/willRenameFiles', { files: moved })).toBeNull();
  });
});

describe('writing into the book', () => {
  const quote = '\n\nOn Friday, Karim Rahman wrote:\n\n> Please put our |logo on the box.\n';

  /** The quick fix whose title fits, and the file that it makes of `before`. */
  async function fix(
    marked: string,
    title: RegExp,
    files: Readonly<Record<string, string>>,
    capabilities = able,
  ) {
    const { editor, position } = await at(marked, files, capabilities);
    const actions = await editor.actions(uri, { start: position, end: position });
    return actions.find((action) => title.test(action.title)) ?? null;
  }
  const changes = (action: CodeAction | null) => action?.edit?.documentChanges ?? [];
  function apply(before: string, action: CodeAction | null): string {
    const change = changes(action).at(-1) as TextDocumentEdit;
    const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
    return TextDocument.applyEdits(TextDocument.create('', '', 0, before), edits);
  }

  it.each([
    [
      'a list in brackets',
      'chips: ["a"]\nlikes: b',
      'chips: ["a", "Please put our logo on the box"]\nlikes: b',
    ],
    ['an empty list', 'chips: []', 'chips: ["Please put our logo on the box"]'],
    [
      'a list with dashes',
      'chips:\n  - a\nlikes: b',
      'chips:\n  - a\n  - "Please put our logo on the box"\nlikes: b',
    ],
    ['one value', 'chips: a', 'chips: ["a", "Please put our logo on the box"]'],
    ['nothing', 'name: Karim', 'name: Karim\nchips: ["Please put our logo on the box"]'],
    ['no value', 'chips:\nname: Karim', 'chips: ["Please put our logo on the box"]\nname: Karim'],
  ])('notes a special demand as a chip where the file has %s', async (_, yaml, expected) => {
    const before = `---\n${yaml}\n---\nNotes.\n`;
    const action = await fix(`---\ncustomer: rahman-textiles\n---\nHi.${quote}`, /^Note as a chip/, {
      [bookUri]: before,
    });
    expect(changes(action)[0]).toMatchObject({ textDocument: { uri: bookUri, version: null } });
    expect(apply(before, action)).toBe(`---\n${expected}\n---\nNotes.\n`);
  });

  it('notes it from anywhere in its sentence, and from no other', async () => {
    const files = { [bookUri]: '---\nname: Karim Rahman\n---\n' };
    const letter = '---\ncustomer: rahman-textiles\n---\nHi.\n\nOn Friday, Karim Rahman wrote:\n\n';
    const title = /^Note as a chip of Karim Rahman: “Please put our logo on the box”$/;
    for (const place of [
      '> Thank you. Pl|ease put our logo on the box.',
      '> Thank you. Please put our logo on the b|ox.',
    ])
      expect(await fix(`${letter}${place}\n`, title, files)).not.toBeNull();
    expect(await fix(`${letter}> Th|ank you. Please put our logo on the box.\n`, title, files)).toBeNull();
  });

  it('makes the file for the chip when there is none, if the editor can', async () => {
    const marked = `---\ncustomer: rahman-textiles\ndate: 2026-05-02\n---\nHi.${quote}`;
    const action = await fix(marked, /^Note as a chip/, {});
    expect(changes(action)[0]).toMatchObject({ kind: 'create', uri: bookUri });
    expect(apply('', action)).toBe(
      '---\nname: "Karim Rahman"\nlanguage: en\nsince: 2026-05\nchips: ["Please put our logo on the box"]\n---\n',
    );
    expect(await fix(marked, /^Note as a chip/, {}, ableClient as typeof able)).toBeNull();
  });

  it('adds who signs to the book, and names them in the draft', async () => {
    const marked = 'Hi,\n\nThank you.\n\nOn Friday, Karim Rah|man wrote:\n\n> Here are the drawings.\n';
    const action = await fix(marked, /^Add Karim Rahman to the customer book$/, {
      'file:///desk/customers/karim-rahman.md': '',
    });
    expect(changes(action)[0]).toMatchObject({
      kind: 'create',
      uri: 'file:///desk/customers/karim-rahman-2.md',
    });
    expect(apply(marked.replace('|', ''), action)).toMatch(/^---\ncustomer: karim-rahman-2\n---\nHi,/);
  });

  it('offers nothing for whom the book knows, and nothing outside of a folder', async () => {
    expect(await fix(draft, /customer book/, { [bookUri]: book })).toBeNull();
    const { editor, position } = await at(draft);
    await editor.open('file:///else/a.reply.md', 'Hi,\n\nOn Friday, Karim Rahman wrote:\n\n> Hello.\n');
    const range = { start: position, end: position };
    const titles = (await editor.actions('file:///else/a.reply.md', range)).map(({ title }) => title);
    expect(titles.filter((title) => /customer book|chip/.test(title))).toEqual([]);
  });
});

describe('the file itself', () => {
  it('tells that another one is about a customer of the same name', async () => {
    const { editor } = await at(draft);
    const other = 'file:///desk/customers/salma.md';
    await editor.open(bookUri, book);
    await editor.open(other, '---\nname: karim  rahman\n---\n');
    // The later one in the alphabet is the second.
    expect((await editor.diagnostics(bookUri)).map(({ code }) => code)).toEqual([]);
    expect((await editor.diagnostics(other)).map(({ code, message }) => [code, message])).toEqual([
      [
        'customer/same-name',
        '“karim  rahman” is the name in customers/rahman-textiles.md too: keep one file, or tell the two apart by their company.',
      ],
    ]);
    await editor.change(other, 2, { text: '---\nname: Karim Rahman\ncompany: Dhaka Knit\n---\n' });
    expect(await editor.diagnostics(other)).toEqual([]);
  });
});
