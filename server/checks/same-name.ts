/** Compares names as people write them: accents, initials and short forms are the same name, a letter off is a misspelt one. */

/** `near` is a letter or two off. */
export type Likeness = 'same' | 'near' | 'other';

const shortForms = (
  'alexander alexandra alex sandra sasha xander,andrew andy drew,anthony tony,antonio tony toni,barbara barb babs,benjamin ben benny,' +
  'catherine cathy cate kate,katherine kathryn kate katie kathy kat,charles charlie chuck,christopher christian christine christina chris topher,' +
  'daniel dan danny,david dave davey,deborah deb debbie,donald don,dorothy dot dottie,edward ed eddie ted ned,eduardo edu lalo,' +
  'elizabeth liz lizzie beth betty eliza lisa,emily em,eugene gene,francis frank francesca fran,francisco paco pancho,franklin frank,' +
  'frederick fred freddie,gabriel gabe,gerald gerry jerry,gregory greg,harold harry hal,henry harry hank,jacob jake,jacqueline jackie,' +
  'james jim jimmy jamie,jeffrey jeff geoffrey geoff,jennifer jen jenny,jessica jess jessie,john jack johnny,jonathan jon jonny,joseph joe joey,' +
  'jose pepe,joshua josh,judith judy,kenneth ken kenny,kimberly kim,lawrence laurence larry,leonard len lenny leo,louis lou,' +
  'margaret maggie meg peggy greta marge,matthew matt,michael mike mick mickey micha,michelle shelly,mikhail misha,mohammed mohammad muhammad mohamed md moh,' +
  'natalie nat natasha,nicholas nick nicky,nikolai kolya,patricia pat patty tricia,patrick pat paddy,peter pete,philip phil,rafael rafa,' +
  'raymond ray,rebecca becky becca,richard rich rick ricky dick,robert rob bob bobby robbie bert,ronald ron ronnie,samuel samantha sam sammy,' +
  'sebastian seb,stephen steven steve stefan,stephanie steph,susan susanna sue suzie,theodore ted theo,theresa teresa terry tess,terrence terry,' +
  'thomas tom tommy,timothy tim timmy,valentina val,victoria vicky vic tori,vincent vince vinny,vladimir vova,walter walt wally,' +
  'william will bill billy willie liam,wilhelm willi,zachary zach zack'
)
  .split(',')
  .map((group) => new Set(group.split(' ')));

/** Small letters without accents. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}]/gu, '');
}

/** “Mueller” is how a keyboard without dots writes “Müller”. */
function loosely(word: string): string {
  return word.replace(/([aou])e/g, '$1');
}

/** Compares two words of names. */
export function compareWords(left: string, right: string): Likeness {
  const [a, b] = [fold(left), fold(right)];
  if (a === '' || b === '') return 'other';
  if (a === b || loosely(a) === loosely(b)) return 'same';
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 'same' : 'other';
  if (shortForms.some((group) => group.has(a) && group.has(b))) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // “Alex” of “Alexej”; but “Rahma” is “Rahman” with a letter lost.
  if (short.length >= 3 && long.startsWith(short) && !(short.length >= 5 && long.length === short.length + 1))
    return 'same';
  if (short.length < 3) return 'other';
  const distance = editDistance(short, long);
  if (distance === 1) return short.length === long.length && short.length < 4 ? 'other' : 'near';
  return distance === 2 && short.length >= 7 && a.charAt(0) === b.charAt(0) ? 'near' : 'other';
}

/** Letters to add, drop, change or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word that a word is, or comes closest to. */
export function likestWord(
  word: string,
  known: readonly string[],
): { readonly likeness: Likeness; readonly known: string | null } {
  let near: string | null = null;
  for (const each of known) {
    const likeness = compareWords(word, each);
    if (likeness === 'same') return { likeness, known: each };
    if (likeness === 'near') near ??= each;
  }
  return near === null ? { likeness: 'other', known: null } : { likeness: 'near', known: near };
}
