/** alex with its own defaults. */
import { markdown } from 'alex';

export function check(text) {
  return markdown(text).messages;
}
