/** Guards for what sounds scarce and is a plain fact, or sounds like a fact and hurries the reader. */
import { type Match, sentenceBefore, textOf } from '../match';

/** An offer is on the table: “today only, 10% off”, not “your mail reached me only today”. */
export function offered({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(offer|offers|price|prices|discount|special|deal|deals|sale|%|free|bonus|save|rate|promotion|order|buy|¤|\$|€|£)$/.test(
      text,
    ),
  );
}

/** “The misprint will be gone in the next edition”, “the smell is almost gone”: good riddance, not a short supply. */
export function ridOf({ tokens, mark }: Match): boolean {
  return tokens
    .slice(0, mark.from)
    .some(({ text }) =>
      /^(misprint|typo|mistake|mistakes|error|errors|bug|bugs|fault|problem|problems|issue|issues|noise|smell|odour|odor|stain|stains|scratch|scratches|rattle|squeak|pain|swelling|mould|mold|damp|dust|delay|delays|backlog|queue|message|warning|banner|snow|ice|frost|fog|scaffolding|scaffold|roadworks|puddle|battery|charge|colour|color|gloss|shine|scent|i)$/.test(
        text,
      ),
    );
}

const wear =
  /\b(?:worn|wears?|wearing|cracks?|cracked|rust\w*|leak\w*|(?:runs?|running) (?:it |them )?dry|(?:the|without|no|more|less|any) (?:oil|grease)|(?:on|in|with|against) (?:an?|the|that|this|those|your) (?:[a-z]+ )?old|(?:that|so) old)\b/i;

/** “On an old liner it will be gone by Christmas”, “run it dry and the bearing will be gone”: it wears out, and nobody buys it. */
export function wearsOut(match: Match): boolean {
  return [textOf(match.tokens, 0, match.mark.from), sentenceBefore(match)?.prose].some(
    (said) => said !== undefined && wear.test(said),
  );
}

/** “For a limited time, the maker is extending the warranty”: a fact, and no drum roll. */
export function extended({ tokens }: Match): boolean {
  return tokens.some(({ text }) => /^(extend|extends|extended|extending)$/.test(text));
}

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** “The price goes up from 1 January”, “two left, and the next batch arrives in March”: a date of the calendar, no drum roll. */
export function onCalendar({ tokens }: Match): boolean {
  return tokens.some(({ text }, at) => {
    if (!months.test(text)) return false;
    const [previous, next] = [tokens[at - 1], tokens[at + 1]];
    return (
      previous?.kind === 'number' ||
      next?.kind === 'number' ||
      (text !== 'may' &&
        /^(in|until|till|by|from|since|of|before|after|beyond|past)$/.test(previous?.text ?? ''))
    );
  });
}

/** A price or a deal is on the table. */
export function bargaining({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(sell|price|yours|deal|discount|accept|lower|drop|take|give|knock|let|do|\$|€|£)$/.test(text),
  );
}

/** “Order soon to secure yours”, “get it before it is gone”: the reader is to make haste. */
export function hastening({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(soon|early|now|today|fast|quickly|asap|hurry|get|grab|order|act|come|claim|snap)$/.test(text),
  );
}

/** “It was discontinued, so you can’t find it in the shops”: a fact. */
export function discontinued({ tokens }: Match): boolean {
  return tokens.some(({ text }) => text === 'discontinued');
}

/** Something is to be bought or paid: “order soon to avoid disappointment”. */
export function selling({ tokens }: Match): boolean {
  return tokens.some(({ text }) =>
    /^(order|orders|ordering|book|booking|buy|price|prices|raise|increase|register|reserve|placing|act|hurry|call|early|soon|raised|increased|fast|now|today)$/.test(
      text,
    ),
  );
}

/** “Valid until: 3 May. Limited time only”: the date stands beside it. */
export function datedBeside({ passage, sentence }: Match): boolean {
  const at = passage.sentences.indexOf(sentence);
  return passage.sentences
    .slice(Math.max(0, at - 2), at + 2)
    .some(({ prose }) =>
      /\b(?:valid|good|open|runs?|ends?|available) (?:until|till|through|on)\b/i.test(prose),
    );
}

/** “Prices rise at noon; until then yours holds”: a plain notice. */
export function holdsUntilThen({ tokens }: Match): boolean {
  return tokens.some(({ text }, at) => text === 'until' && tokens[at + 1]?.text === 'then');
}

/** “That is why the price is gone now”: it is told, and no offer any more. */
export function goneAlready({ tokens, mark }: Match): boolean {
  const gone = tokens.slice(mark.from, mark.to).some(({ text }) => /^(gone|history|lost)$/.test(text));
  const next = tokens[mark.to]?.text ?? '';
  return gone && (/^(now|already|new|sorry)$/.test(next) || tokens.some(({ text }) => text === 'why'));
}

/** “… because the mill has raised its own”: the reason is told, and it is no drum roll. */
export function saysWhy({ tokens, mark }: Match): boolean {
  return /^(?:, )?(?:this \w+ )?(?:because|since|as) (?:the|our|we|they|it|i|a|an|of|sap|its)\b/.test(
    textOf(tokens, mark.to),
  );
}

/** “Due to high demand we have few beds”: why there are few. */
export function limitedSlots({ tokens, mark }: Match): boolean {
  return (
    /^(?:i|we) (?:only |currently |now )?(?:have|can|are) /.test(textOf(tokens, mark.to)) &&
    !/^[^.]* (?:raised|increased|put up)\b/.test(textOf(tokens, mark.to))
  );
}

/** “Before prices go up | on Monday”: the day is told. */
export function risesThen({ tokens, mark }: Match): boolean {
  return (
    /^(rises?|increases?|up)$/.test(tokens[mark.to - 1]?.text ?? '') &&
    /^(on|at|in|from|next|this|tomorrow)$/.test(tokens[mark.to]?.text ?? '')
  );
}

/** “Last call for the tour is at 4.” */
export function timed({ tokens, to }: Match): boolean {
  return (
    tokens.some(({ text }, at) => at >= to && text === 'at' && tokens[at + 1]?.kind === 'number') ||
    /\bis (?:on|at|until|by|tomorrow|tonight|today)\b/.test(textOf(tokens, to))
  );
}

/** “Order soon to secure yours”: one of several, and no “if you” yet. */
export function isOpenOffer({ tokens, mark }: Match): boolean {
  return tokens[mark.to - 1]?.text === 'yours' && !tokens.some(({ text }) => text === 'if');
}

/** “The rate is gone | the minute you hang up”: it is to hold beyond that. */
export function theMoment({ tokens, mark }: Match): boolean {
  const [article, next] = [tokens[mark.to]?.text ?? '', tokens[mark.to + 1]?.text ?? ''];
  return (
    /^(once|when)$/.test(article) || (article === 'the' && /^(minute|moment|second|instant)$/.test(next))
  );
}

/** “After this mail the bonus is gone.” */
export function thereafter({ tokens, mark }: Match): boolean {
  return tokens.slice(0, mark.from).some(({ text }) => /^(after|once|from|then|tomorrow)$/.test(text));
}

export function goesToOthers({ tokens, mark }: Match): boolean {
  return /^(goes|away)$/.test(tokens[mark.from]?.text ?? '') && tokens[mark.from + 1]?.text === 'to';
}

/** “…, and my phone does not stop”: it tells nothing of the price or the terms. */
export function aside({ tokens, mark }: Match): boolean {
  return (
    mark.from > 0 &&
    !tokens
      .slice(mark.from, mark.to)
      .some(
        ({ kind, text }) =>
          kind === 'number' || /^(prices?|rates?|whoever|first|hold|only|last|offer|deal)$/.test(text),
      )
  );
}

/** “…, and tick tock”: enough is said before it. */
export function ticks({ tokens, mark }: Match): boolean {
  return mark.from > 3 && tokens.slice(mark.from, mark.to).some(({ text }) => text === 'tick');
}

/** “Final call: | the coach leaves on the 4th.” */
export function isLabel({ tokens, mark }: Match): boolean {
  return mark.from === 0 && tokens[mark.to]?.text === ':' && tokens.length - mark.to > 4;
}

/** “There are | only three left at this price”. */
export function thereIs({ tokens, mark }: Match): boolean {
  return (
    /^(is|are|['’]s)$/.test(tokens[mark.from - 1]?.text ?? '') && tokens[mark.from - 2]?.text === 'there'
  );
}

/** “… No telling how long it will last”: nobody set a date, and none is made up. */
export function openEnded({ following: [next] }: Match): boolean {
  return /\b(?:no (?:telling|saying|knowing)|nobody knows|who knows|any (?:time|moment|day)|how long)\b/i.test(
    next?.prose ?? '',
  );
}

/** “Rates have not been this low in years. They may never be …”: that they are low was said. */
export function toldBefore(match: Match): boolean {
  const { tokens, captures } = match;
  const before = sentenceBefore(match)?.prose.toLowerCase();
  const word = tokens[captures.what?.from ?? -1]?.text;
  return before !== undefined && word !== undefined && before.includes(word);
}

/** “Your last chance | for the spring rate”. */
export function goesOnFor({ tokens, mark }: Match): boolean {
  return /^(for|to)$/.test(tokens[mark.to]?.text ?? '');
}

/** “The limited time offer | will last”. */
export function goesOnWithVerb({ tokens, mark }: Match): boolean {
  return /^(will|is|ends|may|lasts|runs|closes)$/.test(tokens[mark.to]?.text ?? '');
}

/** “3500 | today and it’s yours”. */
export function behindPrice({ tokens, mark }: Match): boolean {
  return /^[$€£]?\d/.test(tokens[mark.from - 1]?.text ?? '');
}

/** “It is | the deal of the century”, not “grab | the deal of the century”. */
export function isJudged({ tokens, mark }: Match): boolean {
  const before = tokens[mark.from - 1]?.text ?? '';
  const verb = /^an?$/.test(before) ? (tokens[mark.from - 2]?.text ?? '') : before;
  return /^(is|are|be|was|'s|been)$/.test(verb);
}

/** “… offered | 60”. */
export function withPrice({ tokens, mark }: Match): boolean {
  return tokens[mark.to]?.kind === 'number' || /^[$€£]/.test(tokens[mark.to]?.text ?? '');
}

/** “I can only hold it until noon, after that it goes back”: it is told what comes after. */
export function holds({ tokens, mark }: Match): boolean {
  return (
    /^(i|we)$/.test(tokens[mark.from]?.text ?? '') &&
    tokens.slice(mark.from, mark.to).some(({ text }) => /^(hold|keep|reserve|block)$/.test(text)) &&
    /(?:^| ), (?:after that|then)\b/.test(textOf(tokens, mark.to))
  );
}

/** “Don’t miss this opportunity”: it is taken, and not looked at. */
export function chance({ tokens, mark }: Match): boolean {
  return tokens.slice(mark.to - 1, mark.to + 3).some(({ text }) => /^(opportunity|chance)$/.test(text));
}
