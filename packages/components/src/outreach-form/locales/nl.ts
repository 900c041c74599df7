import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';
import type { EndingKey } from './ending.en.ts';
import type { FrameKey } from './frame.en.ts';
import type { KeptKey } from './kept.en.ts';
import type { OneByOneKey } from './one-by-one.en.ts';
import type { OwnerKey } from './owner.en.ts';
import type { RareKey } from './rare.en.ts';
import type { UrgentKey } from './urgent.en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  language: 'Taal',
  'emergency.ask': 'Ademt er iemand niet?',
  'emergency.call': 'Bel {number}',
  'emergency.local': 'Bel het noodnummer van uw land.',
  progress: 'Vraag {step} van {total}',
  optional: 'U mag dit overslaan.',
  yes: 'Ja',
  no: 'Nee',
  continue: 'Verder',
  back: 'Terug',
  'errors.title': 'Er is een probleem',
  'error.required': 'Geef antwoord op deze vraag',
  'error.too-long': '{field}: schrijf hoogstens {max} letters',
  'error.number': 'Gebruik alleen cijfers, zoals 12',
  'error.too-large': 'Gebruik {max} of minder',
  'photo.about': 'Wij maken hem klein. Wij halen weg wanneer en waar hij is gemaakt.',
  'photo.shown': 'Uw foto',
  'photo.making': 'Wij maken de foto kleiner',
  'photo.other': 'Kies een andere foto',
  'photo.remove': 'Foto weghalen',
  'photo.bad': 'Dit bestand kan niet. Probeer een andere foto.',
  'photo.too-big': 'Dit bestand is te groot. Neem er een van {max} MB of minder.',
  'place.areas': 'Kies een buurt',
  'place.here': 'Zet erbij waar ik ongeveer ben',
  'place.about': 'Tot op {size}, nooit de precieze plek. U ziet het en kunt het wijzigen.',
  'place.failed': 'Wij konden niet vinden waar u bent. Schrijf het, graag.',
  'tally.less': 'Eén minder:',
  'tally.more': 'Eén meer:',
  'error.other': 'Kijk dit antwoord na',
  'error.prefix': 'Fout:',
  'error.required.of': '{field}: geef antwoord op deze vraag',
  'error.number.of': '{field}: gebruik alleen cijfers, zoals 12',
  'error.too-large.of': '{field}: gebruik {max} of minder',
  'error.other.of': '{field}: kijk dit antwoord na',
  other: 'Zoek het team op een andere manier.',
  'load.slow': 'Nog aan het laden. Het gaat vanzelf verder.',
  'load.failed':
    'Deze pagina is niet helemaal geladen. Probeer het nog eens. Nog niets? Laad de pagina opnieuw, of zoek het team op een andere manier.',
  'setup.person': 'Dit formulier werkt nu niet.',
  'setup.owner': 'Voor de eigenaar van deze site:',
  'setup.unknown-kind':
    'Er is geen formulier van de soort “{given}”. Zet in “kind” een van deze: {known}.',
  'setup.no-intake': 'Zet in “intake” het adres van uw intake.',
  'setup.no-agency': 'Zet in “agency” de korte naam van uw organisatie.',
  'setup.few-recipients':
    'Zet in “recipients” minstens twee publieke sleutels. Nu zijn het er {given}.',
  'setup.bad-intake': '“intake” is geen adres waar we heen kunnen sturen.',
  'setup.bad-recipient':
    'Een van de sleutels in “recipients” is geen publieke sleutel. Elke sleutel begint met “age1”.',
  'setup.not-secure':
    'Geef deze pagina via https. Anders kan de browser de antwoorden niet op slot doen.',
  'setup.no-sink': 'Laad de module “define” van het formulier, of zet “sink”.',
  'back.note': 'Terug brengt u naar de vorige vraag. Uw antwoorden blijven staan.',
  'choice.clear': 'Wis mijn antwoord',
  lost: 'Deze pagina is opnieuw geladen. Wat u eerder schreef, is weg.',
  'lost.sent':
    'U drukte op Stuur. Daarna is deze pagina nieuw geladen. Is uw bericht verstuurd? Dat weten we niet. Schrijf het nog een keer, dan is het zeker.',
  'away.title': 'U was hier nog mee bezig',
  'away.text': 'Uw antwoorden staan nog op deze pagina. Er is niets verstuurd.',
  'away.resume': 'Verder waar ik was',
  'away.delete': 'Mijn antwoorden wissen',
  'review.title': 'Kijk uw antwoorden na',
  'review.change': 'Wijzig',
  'review.empty': 'Niet gegeven',
  'who.team': 'Alleen het team leest dit.',
  'who.no-police': 'Alleen het team leest dit, niet de politie.',
  'readers.title': 'Wie dit leest',
  'consent.title': 'Voor u stuurt',
  'consent.name': 'U hoeft uw naam niet te geven.',
  'consent.reader':
    'Wij doen uw antwoorden op slot op dit toestel. Alleen het team van {agency} kan ze openen.',
  'consent.keep': {
    one: 'Het team wist ze na {count} dag.',
    other: 'Het team wist ze na {count} dagen.',
  },
  'consent.police': 'Het team geeft ze niet aan de politie.',
  'consent.court':
    'Als een rechter het beveelt, moet het team misschien geven wat het heeft. Zeg dus alleen wat nodig is.',
  'consent.delete': 'U krijgt een code. Geef die aan het team als u wilt dat het alles wist.',
  'agency.unnamed': 'deze organisatie',
  send: 'Stuur',
  'sending.title': 'Bezig met sturen',
  'sending.text': 'Houd deze pagina open.',
  'received.title': 'Verstuurd. Het team heeft het.',
  'received.thanks': 'Bedankt voor uw bericht.',
  'received.next':
    'Het team leest het. Zei u hoe, dan probeert het u te bereiken. Wij weten niet hoe snel.',
  'received.reads': 'Het team leest het. Wij weten niet hoe snel het antwoordt.',
  'received.chosen': 'Zo probeert het u te bereiken:',
  'received.code': 'Uw code is',
  'received.full': 'Toon de hele code',
  'received.keep':
    'Bewaar de code als u iets over dit bericht wilt vragen. Uw antwoorden staan niet meer op deze pagina.',
  'received.done': 'Klaar. Maak deze pagina leeg.',
  'code.copy': 'Kopieer de code',
  'code.copied': 'Gekopieerd.',
  'code.not-copied': 'Kopiëren lukte niet.',
  'code.use': 'Met deze code kan het team uw bericht vinden of wissen, zodra het dat heeft.',
  'saved.title': 'Nog niet verstuurd',
  'saved.text':
    'Uw bericht staat op slot op dit toestel. Wie dit toestel gebruikt, kan het niet lezen, maar kan wel zien dat er een bericht wacht.',
  'saved.next': 'Wij sturen het zodra het kan. Houd deze pagina open, of kom later terug.',
  'saved.fragile': 'Deze browser bewaart uw bericht misschien niet lang.',
  'saved.limit': {
    one: 'Lukt het niet binnen {count} dag, dan proberen we het nog eens als dit toestel online is. Dan wordt het gewist.',
    other:
      'Lukt het niet binnen {count} dagen, dan proberen we het nog eens als dit toestel online is. Dan wordt het gewist.',
  },
  'unsure.title': 'Wij weten niet of het is aangekomen',
  'unsure-open.title': 'Wij weten niet of het is aangekomen. Houd deze pagina open.',
  'unsure.text':
    'Het team heeft het misschien al. Wij proberen het tot we het weten. Het team krijgt het maar één keer.',
  'unsure.next': 'Houd deze pagina open, of kom later terug.',
  'unsaved.title': 'Nog niet verstuurd. Houd deze pagina open.',
  'unsaved.text':
    'Dit toestel kan uw bericht niet bewaren. Als u deze pagina sluit, is het bericht weg.',
  'unsaved.next': 'Wij sturen het zodra het kan.',
  'failed.title': 'Niet verstuurd',
  'failed.text':
    'Iets op deze pagina werkte niet. Uw antwoorden zijn er nog. Als u deze pagina sluit, zijn ze weg.',
  'rejected.title': 'Dit bericht is niet verstuurd',
  'rejected.text': 'De dienst nam het niet aan. Die probeert het niet nog eens.',
  'not-sealed.text':
    'Deze pagina kon uw bericht niet op slot doen. Daarom is het niet verstuurd. Uw antwoorden staan nog hier.',
  'expired.title': 'We proberen dit bericht niet meer te sturen',
  'expired.text': 'Het wachtte te lang. Het staat niet meer op dit toestel.',
  'deleted.title': 'Gewist',
  'deleted.text': 'Het bericht staat niet meer op dit toestel.',
  'deleted-here.title': 'Gewist van dit toestel',
  maybe: 'Het team heeft het misschien al.',
  'reason.offline': 'Dit toestel is niet online.',
  'reason.unreachable': 'We konden het team niet bereiken.',
  'reason.no-answer': 'Wij probeerden het te sturen, en er kwam geen antwoord.',
  'reason.intercepted':
    'We konden het team niet bereiken. Vraagt deze wifi om in te loggen, doe dat dan eerst.',
  'reason.not-ready': 'Deze pagina kan nog niet sturen.',
  'reason.busy': 'De dienst heeft het nu druk.',
  retry: 'Probeer nu te sturen',
  'retry.now': 'Wij proberen het nu.',
  'retry.still': 'Nog steeds niet verstuurd. We blijven het proberen.',
  delete: 'Wis het voor het weg is',
  'delete.here': 'Wis het van dit toestel',
  'delete.sure': 'Wat gewist is, komt niet terug.',
  'delete.unsure': 'Wat het team al heeft, blijft daar.',
  'delete.yes': 'Ja, wis',
  'delete.keep': 'Nee, wis niet',
  'delete.failed': 'Wissen lukte niet. Probeer het nog eens.',
  'urgent.title': 'U kunt nu iemand bellen',
  'urgent.text':
    'Bent u in gevaar? Kan het zijn dat u uzelf pijn doet, of wilt u niet meer leven? U hoeft niet op ons te wachten.',
  sooner: 'Hebt u sneller iemand nodig?',
  again: 'Begin opnieuw',
  waiting: {
    one: '{count} bericht wacht op sturen.',
    other: '{count} berichten wachten op sturen.',
  },
  'waiting.unsure': {
    one: 'Wij weten niet of {count} bericht is aangekomen. Wij blijven het proberen.',
    other: 'Wij weten niet of {count} berichten zijn aangekomen. Wij blijven het proberen.',
  },
  'waiting.refused': {
    one: '{count} bericht is niet verstuurd. De dienst nam het niet aan.',
    other: '{count} berichten zijn niet verstuurd. De dienst nam ze niet aan.',
  },
  'waiting.send': 'Stuur nu',
  'waiting.others': {
    one: 'Er wacht nog {count} ander bericht.',
    other: 'Er wachten nog {count} andere berichten.',
  },
  'waiting.delete': { one: 'Wis {count} bericht', other: 'Wis {count} berichten' },
  'deleted.count': { one: '{count} bericht is gewist.', other: '{count} berichten zijn gewist.' },
  'one.title': 'Wis er één',
  'one.about': 'U ziet het formulier en de tijd. Meer kan niemand hier lezen.',
  'one.of': '{form}, {time}',
  'one.other': 'Een ander formulier',
  'kept.ask': 'Is dit uw eigen apparaat?',
  'kept.about':
    'We kunnen op dit apparaat bewaren wat u schrijft, zodat u later verder kunt. Het zit niet op slot: wie het apparaat gebruikt, kan het lezen.',
  'kept.until': 'Het gaat weg als u het stuurt, wist of snel van deze pagina gaat, of na 7 dagen.',
  'kept.begin': 'Het is van mij. Bewaar wat ik schrijf',
  'kept.failed': 'Dit apparaat kan het niet bewaren.',
  'kept.on': 'Wat u schrijft, blijft op dit apparaat, zonder slot.',
  'kept.delete': 'Wis wat bewaard is',
  'kept.earlier': 'Op dit apparaat staat een formulier dat niet is verstuurd.',
  'kept.resume': 'Ga verder',
  'frame.title': 'Formulier van het team',
  'frame.about':
    'Dit formulier staat op een pagina van het team. De site eromheen kan niet lezen wat u schrijft.',
  'frame.own': 'Open het formulier op een eigen pagina',
  'frame.failed': 'Het formulier is hier niet geladen.',
} satisfies Partial<
  Messages<
    | FormKey
    | ClosingKey
    | EndingKey
    | RareKey
    | UrgentKey
    | KeptKey
    | FrameKey
    | OwnerKey
    | OneByOneKey
  >
>;
