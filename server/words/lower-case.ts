/** Lower case that keeps offsets. */

/** The text in lower case, as long as it was. The few that would grow (“İ”) stay as they are. */
export function lowerCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
