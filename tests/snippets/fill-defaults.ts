/** Reads templates as VS Code would: numbered tab stops with defaults or choices, and variables with defaults. */

const variable = /\$\{([A-Z_]+):([^${}]*)\}/g;
const choice = /\$\{(\d+)\|([^|]*)\|\}/g;
const stop = /\$\{(\d+):([^${}]*)\}/g;
const bare = /(?<!\\)\$\{?(\d+)\}?/g;

/** The template as it stands when nothing is typed: each default, and of each choice the option at `option`, or its last. */
export function fillDefaults(source: string, option = 0): string {
  const defaults = new Map<string, string>();
  const keep = (number: string, words: string): string => {
    if (!defaults.has(number)) defaults.set(number, words);
    return words;
  };
  return source
    .replace(variable, '$2')
    .replace(choice, (_, number: string, list: string) => {
      const options = list.split(/(?<!\\),/);
      return keep(number, options[Math.min(option, options.length - 1)] ?? '');
    })
    .replace(stop, (_, number: string, words: string) => keep(number, words))
    .replace(bare, (_, number: string) => defaults.get(number) ?? '')
    .replace(/\\([$}\\,|])/g, '$1');
}

/** The numbers of the tab stops, repeated ones as often as they stand there. */
export function stopNumbers(source: string): number[] {
  return [...source.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, number]) => Number(number));
}

export function variableNames(source: string): string[] {
  return [...source.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}
