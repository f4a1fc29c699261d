/** The tests that run in the web worker's extension host: the same as in Node, as far as they need no processes. */
import './worker.test';
import '../vscode/suite/findings.test';
import '../vscode/suite/fixes.test';
import '../vscode/suite/structure.test';

export { runRegisteredTests as run } from '../vscode/suite/runner';
