/** What the extension and the page of the preview say to each other. */

/** From the extension to the page. Lines are zero-based lines of the draft. */
export type ToPage =
  | { readonly type: 'mail'; readonly draft: string; readonly text: string }
  | { readonly type: 'scroll'; readonly line: number }
  /** Asks the page, which alone can, to put a formatted mail on the clipboard: its Markdown, and the same as plain text. */
  | { readonly type: 'copy'; readonly source: string; readonly text: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'go-to'; readonly line: number }
  /** The button was pressed. */
  | { readonly type: 'copy' }
  /** How it went; a browser may refuse the clipboard to a page that nobody clicked. */
  | { readonly type: 'copied'; readonly done: boolean };

/** What the page keeps, so that a reloaded window shows the same draft: its address. */
export interface PageState {
  readonly draft: string;
}
