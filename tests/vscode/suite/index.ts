/** The tests that run in the Node extension host; VS Code calls `run`. */
import './findings.test';
import './fixes.test';
import './structure.test';
import './replies.test';
import './customers.test';
import './crash.test';

export { runRegisteredTests as run } from './runner';
