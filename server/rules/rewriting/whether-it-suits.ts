/** Recognises the words behind an offer that ask whether it suits: nothing is put behind them. */

const asks = [
  'how (?:does|would) (?:that|this|it) sound',
  'how is that',
  '(?:does (?:that|this|it) )?sounds? (?:good|fair|ok|okay|alright|fine)',
  'is (?:that|this) (?:ok|okay|fine|good)',
  'would (?:that|this|it) (?:work|suit|help|be (?:ok|okay|fine))(?: for)?(?: you)?',
  'what do you (?:think|say)',
  'deal',
  'agreed',
  'ok',
  'okay',
  'yes',
].join('|');

/** What begins with them, as `textOf` gives it: “, how does that sound?”, “sound good?”, “, deal.” */
export const beginsWithAsking = new RegExp(`^(?:, )?(?:${asks}) ?[?.!]*$`);

/** What ends with them behind a comma: “… for nothing, how does that sound?” */
export const endsWithAsking = new RegExp(`^(?:[^,]* )?, (?:${asks}) \\?$`);
