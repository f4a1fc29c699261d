/** Misspellings that second-language writers make in the words Poise listens for. Own words keep their spelling; only matching uses it. */

const mended: Readonly<Record<string, string>> = {
  gurantee: 'guarantee',
  garantee: 'guarantee',
  guarentee: 'guarantee',
  gaurantee: 'guarantee',
  guarantie: 'guarantee',
  garanty: 'guarantee',
  guranty: 'guarantee',
  guaranty: 'guarantee',
  guranteed: 'guaranteed',
  garanteed: 'guaranteed',
  guarenteed: 'guaranteed',
  gauranteed: 'guaranteed',
  definately: 'definitely',
  definatly: 'definitely',
  definetly: 'definitely',
  defintely: 'definitely',
  definitly: 'definitely',
  absolutly: 'absolutely',
  absolutley: 'absolutely',
  certainely: 'certainly',
  certanly: 'certainly',
  suerly: 'surely',
  allways: 'always',
  alway: 'always',
  promiss: 'promise',
  promisse: 'promise',
  discound: 'discount',
  dicount: 'discount',
  discout: 'discount',
  recieve: 'receive',
  beleive: 'believe',
  mistaked: 'mistaken',
  missunderstood: 'misunderstood',
  missunderstanding: 'misunderstanding',
  obviosly: 'obviously',
  obviouly: 'obviously',
  actualy: 'actually',
  completly: 'completely',
  u: 'you',
  ur: 'your',
};

/** The word as it is meant; the same word when it is not known to be misspelt. */
export function respell(word: string): string {
  return Object.hasOwn(mended, word) ? (mended[word] ?? word) : word;
}
