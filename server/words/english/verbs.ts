/** What people do with orders, papers and goods: the verbs that a fault is told with, and their base form from any other. */
import { once } from '../../draft/remember';
import { inflect, verbForms } from './inflect';

/** Verbs with an object, so that their fault can be told of the thing: “the form was not signed”. */
export const deeds =
  'abandon abuse accept access activate adjust answer apply approve arrange assemble attach authorise authorize back bend bill bite block bolt book breach break burn buy bypass calculate calibrate cancel cause change charge check chew choose circumvent clean click close collect compare complete compromise conceal configure confirm connect cook copy corrupt count cover crack create cut damage declare delay delete deliver dent derail design destroy disable disconnect dismiss disobey disregard ditch drain drop dump edit enable enter evade exceed execute fabricate fake falsify fasten feed fill finish fit fix flood flout follow forfeit forge freeze fry give glue handle hang hide hinder ignore infringe initial insert inspect install insure introduce invalidate invoice jam jeopardise jeopardize jumble keep kick knock label leave load lock lose lubricate maintain make mangle mark measure merge misaddress miscalculate misconfigure miscount misdirect mishandle misjudge mislabel mislay mismanage mismeasure misplace misquote miss misspell misstate mistreat mistype misuse mix mount move neglect obstruct open order overfill overheat overload overlook overrun overstate overtighten overwrite pack paint park paste pay pick place plug pour press print process program provide provoke put quote read rebase reference refuse register reject release remove rename renew replace report request reserve reset restart return review rinse rip ruin run sabotage save schedule scorch scrap scratch seal secure select send separate service set sew ship show sign skip smash soak soil specify spill spoil squander squeeze stain stall start state stop store submit supply switch take tear test tick tighten touch track transfer translate trash trigger turn type undermine understate uninstall unpack unplug unscrew update upgrade upload use validate vandalise vandalize verify violate void wash waste water wire withhold wreck write'.split(
    ' ',
  );

/** Verbs that bring something over to us: “you did not send the form” is “we have not received the form”. */
export const deliveries =
  'attach bring deliver email enclose fax forward furnish give hand include mail pass post provide return send share ship submit supply upload'.split(
    ' ',
  );

/** Verbs that let us know: “you did not tell us” is “we did not know”. */
export const tellings = 'advise announce inform mention notify say specify state tell warn'.split(' ');

const bases = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      [...deeds, ...deliveries, ...tellings].flatMap((base) =>
        verbForms.map((form): [string, string] => [inflect(base, form), base]),
      ),
    ),
);

/** The base form of a verb of this file, or null for a word that is none. */
export function baseOf(word: string): string | null {
  return bases().get(word) ?? null;
}

const pasts = (verbs: readonly string[]): string =>
  [...new Set(verbs.flatMap((base) => [inflect(base, 'past'), inflect(base, 'participle')]))].join('|');

/** Word sets for phrases: the verbs in their base form and in the past. */
export const verbWordSets = once(
  (): Readonly<Record<string, string>> => ({
    deed: deeds.join('|'),
    'deed-done': pasts(deeds),
    delivery: deliveries.join('|'),
    'delivery-done': pasts(deliveries),
    telling: tellings.join('|'),
    'telling-done': pasts(tellings),
  }),
);
