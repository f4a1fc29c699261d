/** The mail that a draft has become, and in one line what is still open in it. */
import type { Letter } from '../checks/letter';
import { findMail, writeMail } from '../draft/mail-text';
import type { Finding } from '../rules/finding';
import { familyOf } from '../rules/rule';
import type { Mail, MailParams } from './protocol';
import { toRange } from './ranges';
import type { OpenDraft } from './workspace';

export function readMail({ desk, path, document }: OpenDraft, { thread }: MailParams): Mail | null {
  const draft = desk.draft(path);
  const letter = desk.letter(path);
  if (!draft || !letter) return null;
  // Hints are ideas, nothing that is left to do.
  const open = desk.check(path).filter(({ zone, severity }) => zone !== 'customer' && severity !== 'hint');
  const { start, end } = findMail(draft, { thread });
  return {
    text: writeMail(draft, { thread }),
    source: draft.text.slice(start, end),
    summary: describeOpen(open, letter),
    open: open.map((finding) => toRange(document, finding)),
  };
}

/** More would make a sentence of them. */
const mostNamed = 3;

/** “Copied. Still open: 1 question unanswered, [date] to fill in, 2 findings.” */
export function describeOpen(
  findings: readonly Pick<Finding, 'rule' | 'text' | 'related'>[],
  { language }: Pick<Letter, 'language'>,
): string {
  const asked = findings.filter(({ rule }) => familyOf(rule) === 'answering');
  const questions = asked.reduce((sum, { related }) => sum + Math.max(1, related.length), 0);
  const unfilled = findings.filter(({ rule }) => rule === 'manners/placeholder');
  const names = [...new Set(unfilled.map(({ text }) => text.replace(/\s+/g, ' ')))];
  const others = findings.length - asked.length - unfilled.length;
  const words = language === 'zh' ? chinese : english;
  const parts = [
    questions > 0 && words.questions(questions),
    names.length > 0 && words.unfilled(names),
    others > 0 && words.others(others),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.nothing : words.open(parts);
}

const english = {
  nothing: 'Copied. Nothing is left open.',
  open: (parts: readonly string[]) => `Copied. Still open: ${parts.join(', ')}.`,
  questions: (count: number) => (count === 1 ? '1 question unanswered' : `${count} questions unanswered`),
  unfilled: (names: readonly string[]) =>
    names.length > mostNamed ? `${names.length} places to fill in` : `${names.join(', ')} to fill in`,
  others: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
};

const chinese: typeof english = {
  nothing: '已复制，没有遗漏。',
  open: (parts) => `已复制。还要看一下：${parts.join('，')}。`,
  questions: (count) => `${count} 个问题没有回答`,
  unfilled: (names) => (names.length > mostNamed ? `${names.length} 处待填写` : `${names.join('、')} 待填写`),
  others: (count) => `${count} 处提示`,
};
