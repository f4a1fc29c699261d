/** What becomes of a language server that cannot be reached. */
import { type BaseLanguageClient, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/**
 * Starts a server anew whenever its connection ends, as often as the library's own handler does, and only then: that one gives a
 * server up at the first message which cannot be delivered, though the server has just died and would be started again.
 */
export function createErrorHandler(client: () => BaseLanguageClient): ErrorHandler {
  let whenClosed: ErrorHandler | undefined;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed() {
      whenClosed ??= client().createDefaultErrorHandler();
      return whenClosed.closed();
    },
  };
}
