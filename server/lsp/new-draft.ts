/** What a draft that is about to be can be begun with: greeting, closing, and templates in the order in which they fit. */
import { customerName } from '../checks/customer-name';
import { greetingName } from '../checks/greeting-name';
import type { Letter } from '../checks/letter';
import { proposeStage } from '../checks/stage/propose-stage';
import type { Desk } from '../desk';
import { factsOf } from '../templates/facts';
import { fillVariables } from '../templates/fill-variables';
import { rankTemplates } from '../templates/rank';
import { closings, greetings, signatureOf } from '../templates/salutations';
import type { NewDraft, NewDraftParams } from './protocol';

/** No file can have this path, so that reading the draft disturbs none. */
const path = '\0new.reply.md';

/** Reads the draft on the desk of its folder, whose policy and other drafts have a say. */
export function describeNewDraft(desk: Desk, { text, locale }: NewDraftParams): NewDraft | null {
  desk.set(path, text);
  const read = desk.letter(path);
  desk.delete(path);
  if (!read) return null;
  const known = customerName(read);
  const letter = { ...read, language: languageOf(read, known?.full ?? null, locale) };
  const name = known && greetingName(known, letter);
  const facts = factsOf(letter);
  return {
    language: letter.language,
    name: known?.full ?? null,
    proposedStage: proposeStage(letter),
    greeting: greetings(letter, name)[0],
    closing: `${closings(letter)[0]}\n\${1:${signatureOf(letter)}}`,
    templates: rankTemplates(letter).map(({ title, description, stage, body }) => ({
      title,
      description,
      stage,
      body: fillVariables(body, facts),
    })),
  };
}

/** The customer's language; where they have said nothing, that of their name, else the writer's own. */
function languageOf(letter: Letter, name: string | null, locale: string): Letter['language'] {
  if (letter.customer.length > 0) return letter.language;
  const chinese = name === null ? /^zh\b/i.test(locale) : /\p{Script=Han}/u.test(name);
  return chinese ? 'zh' : 'en';
}
