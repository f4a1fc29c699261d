/** The line above a letter: the stage, what is still open, what is promised. Each part opens its places. */
import type { CodeLens, Command } from 'vscode-languageserver';
import type { Letter } from '../checks/letter';
import { proposeStage } from '../checks/stage/propose-stage';
import type { Span } from '../draft/span';
import type { Stage } from '../draft/stage';
import { stageGuide } from '../facts/stage-guide';
import { familyOf } from '../rules/rule';
import type { ClientAbilities } from './client-abilities';
import { type ChooseStageArguments, clientCommands, type ShowPlacesArguments } from './protocol';
import { toRange } from './ranges';
import type { OpenDraft } from './workspace';

export function codeLenses(draft: OpenDraft, client: ClientAbilities): CodeLens[] {
  const letter = draft.desk.letter(draft.path);
  if (!letter || (letter.body.length === 0 && letter.customer.length === 0)) return [];
  const first = letter.greeting ?? letter.body[0] ?? letter.customer[0];
  const { start } = toRange(draft.document, first ?? { start: 0, end: 0 });
  const range = { start: { line: start.line, character: 0 }, end: { line: start.line, character: 0 } };
  return [stageCommand(draft, letter), openQuestions(draft, letter), promises(draft, letter)]
    .filter((command) => command !== null)
    .map((command) => ({ range, command: client.commands ? command : { ...command, command: '' } }));
}

function stageCommand({ document }: OpenDraft, letter: Letter): Command {
  const { stage, language } = letter;
  const chinese = language === 'zh';
  const nameOf = (each: Stage): string => (chinese ? stageGuide[each].chinese : each);
  if (stage) {
    const chosen: ChooseStageArguments = [document.uri];
    return {
      title: chinese ? `阶段：${nameOf(stage)}` : `Stage: ${stage}`,
      tooltip: chinese ? stageGuide[stage].adviceInChinese : stageGuide[stage].advice,
      command: clientCommands.chooseStage,
      arguments: chosen,
    };
  }
  const proposal = proposeStage(letter);
  const guess = proposal && (chinese ? `（${nameOf(proposal.stage)}？）` : ` (${proposal.stage}?)`);
  const chosen: ChooseStageArguments = proposal ? [document.uri, proposal] : [document.uri];
  return {
    title: `${chinese ? '阶段：未填' : 'Stage: not set'}${guess ?? ''}`,
    tooltip:
      proposal?.reason ??
      (chinese ? '选择与这位客户的关系阶段' : 'Choose where you stand with this customer'),
    command: clientCommands.chooseStage,
    arguments: chosen,
  };
}

/** What the customer asked and the letter leaves open, at its places in the quote. */
function openQuestions(draft: OpenDraft, { language, customer }: Letter): Command | null {
  if (customer.length === 0) return null;
  const open = draft.desk.check(draft.path).filter(({ rule }) => familyOf(rule) === 'answering');
  const places = open.flatMap((finding): Span[] =>
    finding.related.length > 0 ? [...finding.related] : [finding],
  );
  const [none, one, many] =
    language === 'zh'
      ? ['问题都已回答', '1 个问题未回答', `${places.length} 个问题未回答`]
      : ['nothing left unanswered', '1 question open', `${places.length} questions open`];
  if (places.length === 0) return { title: none ?? '', command: '' };
  const shown: ShowPlacesArguments = [
    draft.document.uri,
    places.map((place) => toRange(draft.document, place)),
  ];
  return {
    title: (places.length === 1 ? one : many) ?? '',
    command: clientCommands.showPlaces,
    arguments: shown,
  };
}

/** What the letter promises, at its places. */
function promises({ document }: OpenDraft, { language, commitments }: Letter): Command | null {
  const places = commitments.filter(({ kind }) => kind === 'promise');
  if (places.length === 0) return null;
  const shown: ShowPlacesArguments = [document.uri, places.map((place) => toRange(document, place))];
  const title =
    language === 'zh'
      ? `${places.length} 个承诺`
      : places.length === 1
        ? '1 promise'
        : `${places.length} promises`;
  return { title, command: clientCommands.showPlaces, arguments: shown };
}
