/** Completion and hover in `poise.yaml`: its keys, families, rules, levels and principles, with what they mean. */
import type { CompletionItem, Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { adjustableFamilies, adjustableRules } from '../adjustable';
import {
  approvalKeys,
  exampleKeys,
  levelMeanings,
  limitKeys,
  policyKeys,
  priceKeys,
  productKeys,
  ruleKeys,
} from '../facts/policy-terms';
import { severities } from '../rules/finding';
import { principles } from '../rules/principles';
import { families } from '../rules/rule';
import type { ClientAbilities } from './client-abilities';

/** Names to their meanings. */
type Terms = Readonly<Record<string, string>>;

/** What stands before a place in the file. */
interface Place {
  /** The keys around it, outermost first; for a value also its own. */
  readonly path: readonly string[];
  readonly isValue: boolean;
  /** What is written of the key or the value so far. */
  readonly word: string;
}

const severityMeanings: Terms = Object.fromEntries(severities.map((level) => [level, levelMeanings[level]]));

export function completePolicy(document: TextDocument, position: Position): CompletionItem[] {
  const { path, isValue, word } = placeAt(document, position);
  const start = { line: position.line, character: position.character - word.length };
  return Object.entries(termsAt(path, isValue)).map(([label, meaning]) => ({
    label,
    kind: isValue ? 20 : 10,
    documentation: { kind: 'markdown', value: meaning },
    textEdit: { range: { start, end: position }, newText: isValue ? label : `${label}: ` },
  }));
}

export function hoverPolicy(
  document: TextDocument,
  position: Position,
  client: ClientAbilities,
): Hover | null {
  const rest = /^[^\s:,{}[\]"'#]*/.exec(lineAt(document, position.line).slice(position.character))?.[0] ?? '';
  const end = { line: position.line, character: position.character + rest.length };
  const { path, isValue, word } = placeAt(document, end);
  const terms = termsAt(path, isValue);
  if (!Object.hasOwn(terms, word)) return null;
  return {
    contents: { kind: client.markdownHovers ? 'markdown' : 'plaintext', value: terms[word] ?? '' },
    range: { start: { line: end.line, character: end.character - word.length }, end },
  };
}

/** What can stand at a place. */
function termsAt([top, name, key, more]: readonly string[], isValue: boolean): Terms {
  if (top === undefined) return policyKeys;
  if (top === 'phrases' && name === undefined && !isValue) return families;
  if (!isValue && top === 'products') return productTerms(name, key, more);
  if (!isValue && top === 'limits' && key === undefined)
    return name === undefined ? limitKeys : name === 'approval' ? approvalKeys : {};
  if (top !== 'rules' || more !== undefined) return {};
  if (name === undefined) return isValue ? {} : { ...adjustableFamilies, ...adjustableRules };
  if (key === undefined) return isValue ? levelMeanings : ruleKeys;
  if (isValue) return key === 'severity' ? severityMeanings : key === 'principle' ? principles : {};
  return key === 'examples' ? exampleKeys : {};
}

/** In `products: { blue-model: { price: { … } } }`; how a product is called is the team's own. */
function productTerms(name?: string, key?: string, more?: string): Terms {
  if (name === undefined || more !== undefined) return {};
  if (key === undefined) return productKeys;
  return key === 'price' ? priceKeys : {};
}

const blockKey = /^([\s-]*)([^\s:#{}[\],"'-][^:{}[\],]*):(?:\s|$)/;

/** Reads the place from indents and brackets alone: a file that somebody is typing in is seldom valid YAML. */
function placeAt(document: TextDocument, position: Position): Place {
  const line = lineAt(document, position.line).slice(0, position.character);
  let indent = /^[\s-]*/.exec(line)?.[0].length ?? 0;
  const inLine = readLine(line.slice(indent));
  const path = inLine.path.filter((key) => key !== '');
  for (let above = position.line - 1; above >= 0 && indent > 0; above--) {
    const [, before = '', key = ''] = blockKey.exec(lineAt(document, above)) ?? [];
    if (key === '' || before.length >= indent) continue;
    path.unshift(key.trim());
    indent = before.length;
  }
  return { ...inLine, path };
}

/** The keys and brackets that are open at the end of a line. */
function readLine(line: string): Place {
  const open: string[] = [];
  let key: string | null = null;
  let word = '';
  let quote = '';
  for (const [index, sign] of [...line].entries()) {
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (word === '' && (sign === '"' || sign === "'")) quote = sign;
    else if (/[{}[\],]/.test(sign)) {
      if (/[{[]/.test(sign)) open.push(key ?? '');
      else if (sign !== ',') open.pop();
      key = null;
      word = '';
    } else if (sign === ':' && key === null && /^(?:\s|$)/.test(line.slice(index + 1))) {
      key = word.trim();
      word = '';
    } else word = word === '' ? sign.trim() : word + sign;
  }
  return { path: key === null ? open : [...open, key], isValue: key !== null, word };
}

function lineAt(document: TextDocument, line: number): string {
  const end = { line, character: Number.MAX_SAFE_INTEGER };
  return document.getText({ start: { line, character: 0 }, end }).replace(/[\r\n]+$/, '');
}
