/**
 * An esbuild plugin that ships the phrases of rules, signals, commitments and checks ready to run. Their `compiled.ts` become their own
 * results, so that no phrase is parsed at start; the phrases, which stand in those results, and the examples, which are tests and
 * docs, are left out of the rest. What a rule says is loaded at the start; its phrasings, with their guards and rewriters, when one of its
 * phrases is found for the first time, since most letters need few of the rules. For Node the results are files beside the bundles as V8
 * writes values down, and the templates are read where VS Code has them: what is read as data need not be scanned as code.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import esbuild from 'esbuild';
import { textOf, textOfSums } from './numbers-as-text.mjs';

const isList = ({ type }) => type === 'ArrayExpression';
const isText = ({ type }) => type === 'Literal';
/** What a definition can do without once it is run, and what stands in its place. */
const leftOut = {
  phrases: [isList, '[]'],
  examples: [isList, '[]'],
  message: [isText, "''"],
  why: [isText, "''"],
};

/** The file of a rule or a signal: what it is, its language, its id. */
const definition = /server[\\/](rules|signals)[\\/](any|en|zh)[\\/](.*)\.ts$/;

/** Where the bundles for Node find the results. */
const data = 'dist/server/phrases';

/** @type {esbuild.Plugin} */
export const compileRules = {
  name: 'compile-rules',
  setup(build) {
    build.onLoad(
      {
        filter:
          /server[\\/](rules|signals|facts[\\/]commitments|checks[\\/](stage|asking|covering))[\\/]compiled\.ts$/,
      },
      async ({ path }) => {
        const { compiled } = await evaluate(path);
        if (!hasFiles(build)) return holding(compiled);
        const file = join(data, `${basename(dirname(path))}.bin`);
        await mkdir(data, { recursive: true });
        await writeFile(file, serialize(compiled));
        return readingFile(
          build,
          resolve(file),
          (file) => `import { deserialize } from 'node:v8';
export const compiled = deserialize(readFileSync(${file}));`,
        );
      },
    );
    build.onLoad({ filter: /snippets[\\/](en|zh)[\\/].*\.json$/ }, ({ path }) =>
      hasFiles(build)
        ? readingFile(build, path, (file) => `export default JSON.parse(readFileSync(${file}, 'utf8'));`)
        : null,
    );
    let defined;
    build.onStart(() => {
      defined = {};
    });
    build.onResolve({ filter: /[\\/](any|en|zh)[\\/]/ }, ({ path, resolveDir, kind }) => {
      const file = resolve(resolveDir, `${path}.ts`);
      return kind === 'import-statement' && definition.test(file)
        ? { path: file, namespace: 'definition' }
        : null;
    });
    build.onLoad({ filter: definition, namespace: 'definition' }, async ({ path }) => {
      const [, what, language, id] = definition.exec(path);
      defined[what] ??= evaluate(resolve('server', what, 'index.ts'));
      const byLanguage = (await defined[what])[`${what}ByLanguage`][language];
      return askedLater(
        path,
        byLanguage.find((one) => one.id === id.replaceAll('\\', '/')),
      );
    });
    build.onLoad({ filter: definition }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        charset: 'utf8',
      });
      return { contents: emptyProperties(code), loader: 'js' };
    });
  },
};

/** A module that stands for the one of a rule or a signal, which it runs when somebody asks for its phrasings. */
function askedLater(path, { phrasings, examples, ...said }) {
  return {
    contents: `export default { ...${JSON.stringify(said)}, get phrasings() { return require(${JSON.stringify(path)}).default.phrasings; }, examples: [] };`,
    loader: 'js',
    resolveDir: dirname(path),
  };
}

/** Whether the bundle runs where files can be read. */
function hasFiles({ initialOptions: { platform, outfile } }) {
  return platform === 'node' && outfile !== undefined;
}

/** A module that reads a file, found from where the bundle lies. @param code of the module, given the expression for that place */
function readingFile({ initialOptions: { outfile } }, file, code) {
  const place = JSON.stringify(relative(dirname(resolve(outfile)), file).replaceAll('\\', '/'));
  return {
    contents: `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
${code(`join(__dirname, ${place})`)}`,
    loader: 'js',
    resolveDir: dirname(file),
  };
}

/** A module that holds a value: as JSON, with its arrays of numbers as text, which is a fraction of what they weigh otherwise. */
function holding(value) {
  const json = JSON.stringify(value, (_, part) => {
    if (part instanceof Uint16Array) return { numbers: textOf(part) };
    return part instanceof Uint32Array ? { sums: textOfSums(part) } : part;
  });
  return {
    contents: `import { numbersOf, sumsOf } from ${JSON.stringify(resolve('scripts/numbers-as-text.mjs'))};
export const compiled = JSON.parse(${JSON.stringify(json)}, (_, part) => {
  if (typeof part?.numbers === 'string') return numbersOf(part.numbers);
  return typeof part?.sums === 'string' ? sumsOf(part.sums) : part;
});`,
    loader: 'js',
    resolveDir: resolve('.'),
  };
}

/** Bundles a module by itself and returns what it exports. As a file, so that an error in it is told with its line. */
async function evaluate(path) {
  const folder = await mkdtemp(join(tmpdir(), 'poise-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await esbuild.build({
      entryPoints: [path],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker'],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The code with every value emptied that is left out. */
function emptyProperties(code) {
  const values = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Property({ key, value }) {
      const [fits, empty] = (Object.hasOwn(leftOut, key.name) && leftOut[key.name]) || [];
      if (fits?.(value)) values.push({ start: value.start, end: value.end, empty });
    },
  });
  let rest = code;
  for (const { start, end, empty } of values.sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)}${empty}${rest.slice(end)}`;
  return rest;
}
