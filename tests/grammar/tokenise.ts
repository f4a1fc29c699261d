/** Tokenises drafts as VS Code does: the language's own grammar over a stand-in for VS Code's Markdown and YAML. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/** A piece of a line that has one stack of scopes. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const grammarFile = new URL('../../syntaxes/reply.tmLanguage.json', import.meta.url);

/** Just enough of VS Code's Markdown to show that a draft is still Markdown: its scopes, its block and inline shape. */
const markdown = {
  scopeName: 'text.html.markdown',
  patterns: [
    { match: '\\A-{3}\\s*$', name: 'meta.separator.markdown' },
    { begin: '(^|\\G)[ ]{0,3}(>) ?', while: '(^|\\G)\\s*(>) ?', name: 'markup.quote.markdown' },
    { begin: '(^|\\G)(`{3})(\\w*)$', end: '^(`{3})$', name: 'markup.fenced_code.block.markdown' },
    {
      begin: '(^|\\G)[ ]{0,3}(?=\\S)',
      while: '(^|\\G)[ ]{4,}(?=\\S)',
      name: 'meta.paragraph.markdown',
      patterns: [
        { begin: '\\*\\*(?=\\S)', end: '\\*\\*', name: 'markup.bold.markdown' },
        { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
        { match: '\\[[^\\]]+\\]\\([^)]*\\)', name: 'meta.link.inline.markdown' },
        { begin: '<!--', end: '-->', name: 'comment.block.html' },
      ],
    },
  ],
};

const yaml = {
  scopeName: 'source.yaml',
  patterns: [
    { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    { match: '^\\w+(?=:)', name: 'entity.name.tag.yaml' },
  ],
};

async function loadGrammar(scopeName: string): Promise<IRawGrammar | null> {
  if (scopeName === 'text.reply')
    return parseRawGrammar(await readFile(grammarFile, 'utf8'), 'reply.tmLanguage.json');
  const standIn = [markdown, yaml].find((grammar) => grammar.scopeName === scopeName);
  return standIn === undefined ? null : parseRawGrammar(JSON.stringify(standIn), `${scopeName}.json`);
}

async function openGrammar() {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar,
  });
  const grammar = await registry.loadGrammar('text.reply');
  if (grammar === null) throw new Error('The grammar of text.reply is missing.');
  return grammar;
}

let opened: ReturnType<typeof openGrammar> | undefined;

/** The tokens of a draft, line by line, without the root scope that all of them share. */
export async function tokenise(draft: string): Promise<Token[][]> {
  opened ??= openGrammar();
  const grammar = await opened;
  let state = INITIAL;
  return draft.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map((token) => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes.slice(1) }))
      .filter((token) => token.text !== '');
  });
}
