import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/nl.ts';
import under18 from '../../under-18/locales/nl.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Vraag om een ervaringswerker',
  purpose: 'Zo vindt het team u en kan het helpen.',
  expect:
    'Een ervaringswerker kan praten, spullen brengen of met u meegaan. Hij rijdt u niet, geeft geen medicijnen en belt niet elke dag.',
  'needs.label': 'Wat hebt u nodig?',
  'needs.hint': 'Kies alles wat past.',
  'needs.short': 'Wat u nodig hebt',
  'needs.someone-to-talk-to': 'Iemand om mee te praten',
  'needs.naloxone': 'Naloxon',
  'needs.harm-reduction-supplies': 'Spullen om veiliger te gebruiken',
  'needs.food-clothes-basics': 'Eten, kleren of andere basisspullen',
  'needs.help-finding-services': 'Hulp om een dienst te vinden',
  'needs.company-to-appointment': 'Iemand die meegaat naar een afspraak',
  'needs.other': 'Iets anders',
  'error.needs.required': 'Kies minstens één ding',
  'area.label': 'Waar bent u?',
  'area.hint':
    'Noem een buurt of een plek die we kunnen vinden, zoals een park of een winkel. Een adres hoeft niet.',
  'area.short': 'Waar u bent',
  'error.area.required': 'Zeg waar u bent',
  'reach.in-person': 'Kom naar mij toe',
  'meetAt.label': 'Wanneer en waar kunnen we u zoeken?',
  'meetAt.hint': 'Noem de plek, de dag en de tijd.',
  'meetAt.short': 'Waar we zoeken',
  'error.meetAt.required': 'Zeg wanneer en waar we u kunnen zoeken',
  'more.title': 'Moeten we nog iets weten?',
  'name.label': 'Hoe mogen we u noemen?',
  'name.hint': 'Elke naam is goed.',
  'name.short': 'Naam',
  'note.label': 'Wat helpt ons nog meer?',
  'note.hint': 'Noem geen andere mensen.',
  'note.short': 'Nog iets',
} satisfies Partial<Messages<RequestPeerKey>>;
