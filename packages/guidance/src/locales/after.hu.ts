import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'Mi jön most',
  'after.hospital': 'Jobban van? Akkor is kórházba kellene mennie.',
  'after.recovered': 'Senki sem jött? Maradjon, amíg teljesen fel nem ébred, és jól nem lélegzik.',
  'after.kit': 'Szerezzen új készletet',
  'after.kit-new': 'Adott naloxont? Szerezzen új készletet, mielőtt szükség lesz rá.',
  'after.you': 'Vigyázzon magára',
  'after.helped': 'Segített. Ez számít, bármi történik is most.',
  'after.shaky': 'Remeg vagy fázik? Üljön le. Igyon egy kis vizet. Pihenjen.',
  'after.talk': 'Beszéljen valakivel, akiben megbízik. Ne tartson mindent magában.',
  'after.lines': 'Kit hívhat fel',
  'after.rights': 'A jogai',
  'after.draft': 'Vázlat. Ezeket a sorokat jogász még nem ellenőrizte.',
  'after.finish': 'Befejezés. Időpontok törlése',
  'law.ca.act': 'Kanadában részben véd egy törvény: a „Good Samaritan Drug Overdose Act”.',
  'law.ca.who': 'Kiterjed a hívóra, a személyre és minden jelenlévőre, akár marad, akár elmegy.',
  'law.ca.covers': 'Nem jár vád a saját használatra tartott drogért.',
  'law.ca.terms':
    'Azért sem, ha ez sérti az óvadék, a próbaidő vagy a feltételes szabadság szabályait.',
  'law.ca.not':
    'Nem terjed ki elfogatóparancsra, drog eladására vagy készítésére, más bűncselekményre.',
  'law.ca.police': 'A rendőrség nem mindig ismeri ezt a törvényt.',
  'law.uk.give': 'Életmentésre bárki adhat naloxont, képzéssel vagy anélkül.',
  'law.uk.not': 'Ez a naloxon adásáról szól. Drog birtoklására nem terjed ki.',
} satisfies Partial<AfterMessages>;
