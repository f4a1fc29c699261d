/** Writes other people's words into Markdown. */

/** The words as they are: nothing in them may become a link, an image or markup. CommonMark lets any ASCII punctuation be escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
