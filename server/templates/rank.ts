/** Puts the templates first that fit a letter: those for what the customer wrote, then those of its stage. */
import type { Letter } from '../checks/letter';
import { familyOf } from '../rules/rule';
import type { Signal } from '../signals/signal';
import { signalsOf } from './situations';
import { type Template, templates } from './templates';

/** The templates in the letter’s language, the most fitting first; each once. */
export function rankTemplates(letter: Letter): Template[] {
  const heard = new Set(letter.signals.map(({ rule }) => familyOf(rule)));
  return templates
    .filter(({ language }) => language === letter.language)
    .map((template, order) => ({ template, order, fit: fitOf(template, letter, heard) }))
    .sort((a, b) => b.fit - a.fit || a.order - b.order)
    .map(({ template }) => template);
}

function fitOf(template: Template, { stage }: Letter, heard: ReadonlySet<string>): number {
  const answered = signalsOf(template).filter((signal: Signal) => heard.has(signal)).length;
  const ofStage = template.stage === null ? 0 : template.stage === stage ? 2 : stage === null ? 0 : -2;
  return answered * 3 + ofStage;
}
