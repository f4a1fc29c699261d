/** What people do with orders, papers and goods: the verbs that a fault is told with, and their base form from any other. */
import { inflect } from './inflect';

/** Verbs with an object, so that their fault can be told of the thing: “the form was not signed”. */
export const deeds =
  'abuse accept access activate adjust answer apply approve assemble attach back bend bill bite block bolt book break burn buy calculate cancel cause change charge check chew choose click close complete configure confirm connect cook copy corrupt count cover crack create cut damage declare delay delete deliver dent design destroy disable disconnect drop edit enable enter execute fasten feed fill finish fit fix flood follow freeze give glue handle hang hide insert inspect install introduce invoice jam keep kick knock label leave load lock lose make mark measure merge miscalculate miscount mishandle mislabel misplace miss misspell mistreat mistype misuse mix mount move neglect open order overload overlook overtighten overwrite pack paint park paste pay pick place plug pour press print process program provide put quote read refuse reject release remove rename renew replace report reset restart return rip ruin run save schedule scrap scratch seal select send set sew ship sign skip smash soak specify spill spoil squeeze start state stop store submit supply switch take tear test tick tighten touch track transfer trigger turn type uninstall unpack unplug unscrew update upgrade upload use validate verify wash waste wire wreck write'.split(
    ' ',
  );

/** Verbs that bring something over to us: “you did not send the form” is “we have not received the form”. */
export const deliveries =
  'attach bring deliver email enclose fax forward furnish give hand include mail pass post provide return send share ship submit supply upload'.split(
    ' ',
  );

/** Verbs that let us know: “you did not tell us” is “we did not know”. */
export const tellings = 'advise announce inform mention notify say specify state tell warn'.split(' ');

const bases: ReadonlyMap<string, string> = new Map(
  [...deeds, ...deliveries, ...tellings].flatMap((base) =>
    [base, inflect(base, 'past'), inflect(base, 'participle'), inflect(base, 's'), inflect(base, 'ing')].map(
      (form): [string, string] => [form, base],
    ),
  ),
);

/** The base form of a verb of this file, or null for a word that is none. */
export function baseOf(word: string): string | null {
  return bases.get(word) ?? null;
}

const pasts = (verbs: readonly string[]): string =>
  [...new Set(verbs.flatMap((base) => [inflect(base, 'past'), inflect(base, 'participle')]))].join('|');

/** Word sets for phrases: the verbs in their base form and in the past. */
export const verbWordSets: Readonly<Record<string, string>> = {
  deed: deeds.join('|'),
  'deed-done': pasts(deeds),
  delivery: deliveries.join('|'),
  'delivery-done': pasts(deliveries),
  telling: tellings.join('|'),
  'telling-done': pasts(tellings),
};
