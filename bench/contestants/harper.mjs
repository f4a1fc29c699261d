/** harper.js with its own defaults, in this thread. */
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();

export async function check(text) {
  return linter.lint(text, { language: 'markdown' });
}
