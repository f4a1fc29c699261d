/** Tells of an earlier commitment to the same customer, beside a new one. */
import type { Commitment } from '../facts/commitment';
import { precedes } from '../facts/ledger';
import { writeDay } from '../facts/write-day';
import type { Related } from '../rules/finding';
import type { Letter } from './letter';

/** What was committed to before a commitment of this letter, the oldest first. */
export function before({ earlier }: Letter, one: Commitment): readonly Commitment[] {
  return earlier.filter((other) => precedes(other, one));
}

/** The place of an earlier commitment, with what it was and when. */
export function tellOf({ language }: Letter, other: Commitment): Related {
  const { path, start, end, said, kind, due, amount, what } = other;
  const chinese = language === 'zh';
  const on =
    said === null ? '' : chinese ? `${writeDay(said, 'zh', null)}：` : `${writeDay(said, 'en', null)}: `;
  const much = amount === null || what.includes(amount) ? '' : chinese ? ` ${amount}` : `, ${amount}`;
  return {
    path,
    start,
    end,
    message: `${on}${what}${much}${kind === 'concession' ? returnOf(other, chinese) : dayOf(due, said, chinese)}`,
  };
}

function returnOf({ inReturn, condition }: Commitment, chinese: boolean): string {
  const got = inReturn ?? condition;
  if (got === null) return chinese ? '，没有换来什么。' : ', for nothing in return.';
  return chinese ? `，换来：${got}。` : `, in return: ${got}.`;
}

function dayOf(due: string | null, said: string | null, chinese: boolean): string {
  if (due === null) return chinese ? '。' : '.';
  return chinese ? `，${writeDay(due, 'zh', said)}。` : `, due ${writeDay(due, 'en', said)}.`;
}

/** Whether the mail is still to be sent, and to a customer whose other mails are known. */
export function isToBeSent({ draft: { frontMatter } }: Letter): boolean {
  return frontMatter?.fields.status !== 'sent' && typeof frontMatter?.fields.customer === 'string';
}
