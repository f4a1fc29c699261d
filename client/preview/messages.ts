/** What the extension and the page of the preview say to each other. */

/** From the extension to the page. Lines are zero-based lines of the draft. */
export type ToPage =
  | { readonly type: 'mail'; readonly draft: string; readonly text: string }
  | { readonly type: 'scroll'; readonly line: number };

/** From the page to the extension. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'go-to'; readonly line: number };

/** What the page keeps, so that a reloaded window shows the same draft: its address. */
export interface PageState {
  readonly draft: string;
}
