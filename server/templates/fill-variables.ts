/** Fills the variables of a template with what a draft tells; the others stay placeholders with their example. */

/** What templates leave open and a draft may tell. */
export const templateVariables = ['NAME', 'CUSTOMER', 'COMPANY', 'PRODUCT', 'ADVANTAGE', 'SENDER'] as const;
export type TemplateVariable = (typeof templateVariables)[number];

/** Facts by variable; one that is unknown is left out. */
export type TemplateFacts = Readonly<Partial<Record<TemplateVariable, string>>>;

/** @returns the body as a snippet without variables: a known one is its fact, an unknown one its example. */
export function fillVariables(body: string, facts: TemplateFacts): string {
  const stops = [...body.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop));
  let next = Math.max(0, ...stops);
  const placeholders = new Map<string, number>();
  return body.replace(
    /(\$\{\d+:)?\$\{([A-Z]+)(?::([^{}]*))?\}/g,
    (_, placeholder: string | undefined, name: string, example = '') => {
      const fact = facts[name as TemplateVariable];
      const words = fact === undefined ? example : escapeSnippet(fact);
      // Inside a placeholder the writer can change it anyway.
      if (placeholder !== undefined) return placeholder + words;
      if (fact !== undefined) return words;
      const number = placeholders.get(name) ?? ++next;
      placeholders.set(name, number);
      return `\${${number}:${words}}`;
    },
  );
}

/** `$`, `}` and `\` have a meaning in snippets. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The body as plain text, with every placeholder as its example, for a preview. */
export function plainBody(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^|\\,])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{(?:\d+|[A-Z]+)(?::([^{}]*))?\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$}|,])/g, '$1');
}
