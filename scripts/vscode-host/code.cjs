#!/usr/bin/env node
// An executable that takes the flags of VS Code's `code`, so that @vscode/test-electron can start the hosted VS Code.
require('tsx/cjs');
require('./code.ts');
