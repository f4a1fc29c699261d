/** Business replies out of a seed: the same seed always gives the same text, and no two seeds give the same. */

/**
 * A reply of about 300 words: own words, signature, and the customer's quoted message.
 * @param customer of the customer book whom it goes to, as `writeCustomer` counts them
 */
export function writeReply(seed, customer) {
  const random = createRandom(seed);
  const person = customer === undefined ? pick(random, people) : personNamed(customer);
  const own = writeParagraphs(random, 105, ownSentences);
  const quote = writeParagraphs(random, 60, customerSentences);
  const earlier = writeParagraphs(random, 30, ownSentences);
  return [
    `---\nstage: ${pick(random, ['like', 'miss', 'assimilation', 'sincerity', 'harmony'])}\nsubject: "Re: PO ${number(random, 1000, 9999)}"${customer === undefined ? '' : inTheBook(random, customer)}\n---`,
    `Hi ${person.first},`,
    ...own,
    `${pick(random, ['Best regards', 'Kind regards', 'Thanks and regards'])},\n${pick(random, people).full}`,
    `-- \nBlue Harbour Trading Co., Ltd. | +00 555 01${number(random, 10, 99)} | office@example.com`,
    `On ${day(random)}, ${person.full} <${person.first.toLowerCase()}@example.com> wrote:`,
    quoteParagraphs(['Hello,', ...quote]),
    `> On ${day(random)}, we wrote:\n>`,
    quoteParagraphs(quoteParagraphs(earlier).split('\n\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A file of the customer book. @param customer counted from 0; no two have the same name */
export function writeCustomer(customer) {
  const random = createRandom(customer);
  const { full, first } = personNamed(customer);
  return [
    '---',
    `name: ${full}`,
    `company: ${full.split(' ')[1]} ${pick(random, ['Imports', 'Trading', 'Stores'])} Ltd.`,
    `country: ${pick(random, ['DE', 'BD', 'US', 'FR', 'KE', 'BR'])}`,
    `likes: [${pick(random, ['cricket', 'sailing', 'chess', 'opera'])}]`,
    `family: [two daughters]`,
    `dates: { birthday: 0${number(random, 1, 9)}-${number(random, 10, 28)} }`,
    '---',
    '',
    `${first} decides after a call.`,
    '',
  ].join('\n');
}

/** What a customer is called in `customer:`. */
export function slugOfCustomer(customer) {
  return personNamed(customer).full.toLowerCase().replace(' ', '-');
}

/** What a draft of the ledger says of itself: its customer, its day, and for half of them that it was sent. */
function inTheBook(random, customer) {
  const status = random() < 0.5 ? 'sent' : 'draft';
  return `\ncustomer: ${slugOfCustomer(customer)}\ndate: 2026-0${number(random, 1, 9)}-${number(random, 10, 28)}\nstatus: ${status}`;
}

/** Names out of syllables, so that a whole book has no two alike: “Belano Karuvi”. */
function personNamed(customer) {
  const syllable = (at) => `${'bdfgklmnprstv'[at % 13]}${'aeiou'[Math.floor(at / 13) % 5]}`;
  const name = (index) => {
    // 7919 shares no factor with 65³, so no two numbers give the same three syllables.
    const mixed = (index * 7919) % 65 ** 3;
    const letters = [mixed, mixed / 65, mixed / 65 ** 2]
      .map((part) => syllable(Math.floor(part) % 65))
      .join('');
    return letters[0].toUpperCase() + letters.slice(1);
  };
  const first = name(customer);
  return { full: `${first} ${name(customer + 501)}n`, first };
}

/** A thread of about `words` words: our answers between the customer's messages, which quote our older ones. */
export function writeThread(seed, words = 50_000) {
  const random = createRandom(seed);
  const parts = ['Dear all,'];
  for (let written = 0; written < words; written += 470) {
    parts.push(...writeParagraphs(random, 220, ownSentences));
    parts.push(`On ${day(random)}, ${pick(random, people).full} wrote:`);
    parts.push(quoteParagraphs(writeParagraphs(random, 130, customerSentences)));
    parts.push(quoteParagraphs(quoteParagraphs(writeParagraphs(random, 50, ownSentences)).split('\n\n')));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Where somebody would be typing: the end of the middle paragraph of own words. */
export function findTypingPlace(text) {
  const paragraphs = [...text.matchAll(/^(?![->#]|---|On |Hi |Dear )[A-Z].*[.?]$/gm)];
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  if (!middle) throw new Error('The generated text has no paragraph of own words.');
  return middle.index + middle[0].length - 1;
}

/** Mulberry32, by Tommy Ettinger: numbers from 0 up to 1. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writeParagraphs(random, words, sentences) {
  const paragraphs = [];
  for (let written = 0; written < words; ) {
    const paragraph = [];
    for (let left = number(random, 2, 5); left > 0; left--)
      paragraph.push(fill(random, pick(random, sentences)));
    const text = paragraph.join(' ');
    written += text.split(' ').length;
    paragraphs.push(random() < 0.06 ? listOf(random) : text);
  }
  return paragraphs;
}

function listOf(random) {
  return ['carton marks', 'packing list', 'test report']
    .map((item) => `- ${item} for *PO ${number(random, 1000, 9999)}*: ${day(random)}`)
    .join('\n');
}

function quoteParagraphs(paragraphs) {
  return paragraphs
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function fill(random, sentence) {
  return sentence.replace(/\{(\w+)\}/g, (_, slot) => slots[slot](random));
}

const slots = {
  day,
  name: (random) => pick(random, people).first,
  goods: (random) => `${pick(random, colours)} ${pick(random, goods)}`,
  part: (random) => pick(random, parts),
  town: (random) => pick(random, towns),
  count: (random) => String(number(random, 120, 9800)),
  percent: (random) => `${number(random, 2, 30)}%`,
  price: (random) => `USD ${number(random, 1, 40)}.${number(random, 10, 99)}`,
  order: (random) => `PO ${number(random, 1000, 9999)}`,
};

function day(random) {
  return `${number(random, 1, 28)} ${pick(random, ['January', 'March', 'April', 'June', 'August', 'October', 'November'])}`;
}

function number(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

function pick(random, items) {
  return items[Math.floor(random() * items.length)];
}

const people = [
  'Ines Moreau',
  'Tariq Haddad',
  'Lena Vogel',
  'Paulo Sintra',
  'Grace Mwangi',
  'Oskar Lind',
  'Hana Mori',
  'Dana Cole',
].map((full) => ({ full, first: full.split(' ')[0] }));
const towns = ['Antwerp', 'Valencia', 'Mombasa', 'Gdansk', 'Izmir', 'Santos', 'Trieste', 'Durban'];
const colours = ['blue', 'grey', 'navy', 'sand', 'olive', 'white', 'rust'];
const goods = [
  'blankets',
  'lanterns',
  'stools',
  'kettles',
  'backpacks',
  'aprons',
  'door mats',
  'storage boxes',
];
const parts = ['zip', 'handle', 'label', 'lining', 'carton', 'valve', 'hinge', 'cord'];

/** What a seller writes: mostly harmless, with a risky sentence among every ten or so. */
const ownSentences = [
  'Thank you for the photos of the {part} on the {goods}.',
  'The first {count} pieces of {order} left {town} on {day}.',
  'We measured the {part} again on {day}, and it is {percent} thicker than in the sample.',
  'Could you tell me which {part} your shop in {town} prefers?',
  'The price for {count} {goods} is {price} each, carriage to {town} included.',
  '{name} from our warehouse counted the cartons twice and found {count} of them.',
  'If the inspection in {town} is over by {day}, the {goods} can sail that week.',
  'The test report for {order} is with the laboratory until {day}.',
  'I have asked {name} to send you the drawing of the {part} today.',
  'We cannot move the {part} without a new mould, but we can change its colour to suit {order}.',
  'For an order of {count} pieces the deposit is {percent}, and the rest is due before loading.',
  'Please look at the *second* page, where the {part} of {order} is marked.',
  'Our line for {goods} is free from {day}, so the timing depends on your deposit.',
  'The forwarder in {town} offered two dates, and the one on {day} is cheaper by {percent}.',
  'As agreed with {name}, the {goods} carry your own label at {price} apiece.',
  'When the {part} arrives in {town}, somebody will call you before noon.',
  'You will find the numbers for {count} pieces in the [price list](https://example.com/list/{count}).',
  'We changed the {part} in April, and since then only {count} of the {goods} came back.',
  'Would {day} suit you for a short call about {order}?',
  'The lining of the {goods} is cotton, which is what {name} asked for.',
  'We guarantee that {order} will reach {town} by {day}.',
  'As I already explained to {name}, the {part} was never part of the {goods}.',
  'Unfortunately there is nothing we can do about the {part} of {order}.',
  'You should have told us about the {part} before {day}.',
  'No problem at all, we can do {percent} off for {count} pieces.',
];

const customerSentences = [
  'We received {count} of the {goods}, and the {part} of some is loose.',
  'Your price of {price} is higher than the offer we have from {town}.',
  'Can you confirm that {order} ships before {day}?',
  'Our buyer {name} likes the {goods}, yet wants a stronger {part}.',
  'Please send two samples with the new {part} to our office in {town}.',
  'If we take {count} pieces, is {percent} off possible?',
  'The last delivery came after {day}, and our shop in {town} was empty for a week.',
  'We are still waiting for the report about the {part}.',
  'The {goods} sell well here, thank you for the quick help last month.',
  'What is the lead time for {count} more in {town}?',
  'Without a better price we will have to look at other makers after {day}.',
  '{name} will decide about {order} next week and come back to you.',
];
