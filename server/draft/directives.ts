/** Reads the comments that switch rules off and on: `<!-- poise-disable-next blaming/you-forgot, servility: agreed with Anna -->`. */
import type { Directive } from './draft';

const shape = /^<!--\s*poise-(disable-next|disable|enable)(?![\w-])([\s\S]*?)(?::([\s\S]*))?-->$/;

/**
 * The directives of one stretch of HTML.
 * @param offset where `html` starts, added to every span.
 */
export function readDirectives(html: string, offset: number): Directive[] {
  const found: Directive[] = [];
  let at = html.indexOf('<!--');
  while (at >= 0) {
    const close = html.indexOf('-->', at + 4);
    if (close < 0) break;
    const parts = shape.exec(html.slice(at, close + 3));
    const kind = parts?.[1];
    if (kind === 'disable-next' || kind === 'disable' || kind === 'enable') {
      found.push({
        kind,
        start: offset + at,
        end: offset + close + 3,
        rules: (parts?.[2] ?? '').split(/[\s,，]+/).filter((rule) => rule !== ''),
        reason: (parts?.[3] ?? '').trim(),
      });
    }
    at = html.indexOf('<!--', close + 3);
  }
  return found;
}
