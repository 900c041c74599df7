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
  language: 'Kalba',
  'emergency.ask': 'Ar kas nors nekvėpuoja?',
  'emergency.call': 'Skambinkite {number}',
  'emergency.local': 'Skambinkite vietos pagalbos numeriu.',
  progress: '{step} klausimas iš {total}',
  optional: 'Galite praleisti.',
  yes: 'Taip',
  no: 'Ne',
  continue: 'Toliau',
  back: 'Atgal',
  'errors.title': 'Kažkas negerai',
  'error.required': 'Atsakykite į šį klausimą',
  'error.too-long': '{field}: daugiausia {max} raidžių',
  'error.number': 'Rašykite tik skaitmenis, pvz., 12',
  'error.too-large': 'Ne daugiau kaip {max}',
  'photo.about': 'Mes ją sumažiname. Pašaliname, kada ir kur ji daryta.',
  'photo.shown': 'Jūsų nuotrauka',
  'photo.making': 'Mažiname nuotrauką',
  'photo.other': 'Rinktis kitą nuotrauką',
  'photo.remove': 'Pašalinti nuotrauką',
  'photo.bad': 'Šis failas netinka. Bandykite kitą nuotrauką.',
  'photo.too-big': 'Šis failas per didelis. Rinkitės iki {max} MB.',
  'place.areas': 'Pasirinkite rajoną',
  'place.here': 'Pridėti, kur maždaug esu',
  'place.about': '{size} tikslumu, niekada ne tiksli vieta. Jūs tai matote ir galite keisti.',
  'place.failed': 'Nepavyko rasti, kur esate. Prašome parašyti.',
  'tally.less': 'Vienu mažiau:',
  'tally.more': 'Vienu daugiau:',
  'error.other': 'Pažiūrėkite šį atsakymą',
  'error.prefix': 'Klaida:',
  'error.required.of': '{field}: atsakykite į šį klausimą',
  'error.number.of': '{field}: rašykite tik skaitmenis, pvz., 12',
  'error.too-large.of': '{field}: ne daugiau kaip {max}',
  'error.other.of': '{field}: pažiūrėkite šį atsakymą',
  other: 'Su komanda susisiekite kitu būdu.',
  'load.slow': 'Dar kraunama. Toliau bus savaime.',
  'load.failed':
    'Puslapis atsivėrė ne visas. Bandykite dar kartą. Vis tiek nieko? Įkelkite puslapį iš naujo arba susisiekite su komanda kitu būdu.',
  'setup.person': 'Ši forma dabar neveikia.',
  'setup.owner': 'Svetainės savininkui:',
  'setup.unknown-kind': 'Formos „{given}“ nėra. Į „kind“ įrašykite vieną iš: {known}.',
  'setup.no-intake': 'Į „intake“ įrašykite savo priėmimo adresą.',
  'setup.no-agency': 'Į „agency“ įrašykite trumpą savo organizacijos vardą.',
  'setup.few-recipients': 'Į „recipients“ įrašykite bent du viešus raktus. Dabar jų yra {given}.',
  'setup.bad-intake': '„intake“ nėra adresas, kuriuo galima siųsti.',
  'setup.bad-recipient':
    'Vienas iš „recipients“ raktų nėra viešas raktas. Kiekvienas prasideda „age1“.',
  'setup.not-secure': 'Puslapį rodykite per https. Kitaip naršyklė negali užrakinti atsakymų.',
  'setup.no-sink': 'Įkelkite formos „define“ modulį arba nurodykite „sink“.',
  'back.note': 'Mygtukas „Atgal“ grąžina prie ankstesnio klausimo. Atsakymai lieka.',
  'choice.clear': 'Ištrinti mano atsakymą',
  lost: 'Šis puslapis įkeltas iš naujo. Tai, ką rašėte anksčiau, dingo.',
  'lost.sent':
    'Šis puslapis įkeltas iš naujo po to, kai paspaudėte „Siųsti“. Nežinome, ar jūsų žinutė išsiųsta. Dėl viso pikto parašykite ją dar kartą.',
  'away.title': 'Jūs dar nebaigėte',
  'away.text': 'Jūsų atsakymai vis dar šiame puslapyje. Niekas neišsiųsta.',
  'away.resume': 'Tęsti ten, kur buvau',
  'away.delete': 'Ištrinti mano atsakymus',
  'review.title': 'Pažiūrėkite savo atsakymus',
  'review.change': 'Keisti',
  'review.empty': 'Nenurodyta',
  'who.team': 'Tai skaito tik komanda.',
  'who.no-police': 'Tai skaito tik komanda, ne policija.',
  'readers.title': 'Kas tai skaito',
  'consent.title': 'Prieš siunčiant',
  'consent.name': 'Vardo sakyti nereikia.',
  'consent.reader':
    'Atsakymus užrakiname šiame įrenginyje. Atverti juos gali tik komanda ({agency}).',
  'consent.keep': {
    one: 'Ji juos ištrina po {count} dienos.',
    few: 'Ji juos ištrina po {count} dienų.',
    other: 'Ji juos ištrina po {count} dienų.',
  },
  'consent.police': 'Ji jų neduoda policijai.',
  'consent.court':
    'Jei įsako teismas, jai gali tekti atiduoti tai, ką turi. Todėl sakykite tik tai, ko reikia.',
  'consent.delete': 'Gausite kodą. Duokite jį komandai, jei norite, kad viską ištrintų.',
  'agency.unnamed': 'ši organizacija',
  send: 'Siųsti',
  'sending.title': 'Siunčiama',
  'sending.text': 'Laikykite šį puslapį atvertą.',
  'received.title': 'Išsiųsta. Komanda gavo.',
  'received.thanks': 'Ačiū, kad parašėte.',
  'received.next':
    'Komanda tai perskaito. Jei sakėte kaip, bando susisiekti. Kada, pasakyti negalime.',
  'received.reads': 'Komanda tai perskaito. Kada atsakys, pasakyti negalime.',
  'received.chosen': 'Kaip bando susisiekti:',
  'received.code': 'Jūsų kodas yra',
  'received.full': 'Rodyti visą kodą',
  'received.keep':
    'Saugokite kodą, jei norėsite klausti apie šią žinutę. Jūsų atsakymų šiame puslapyje nebėra.',
  'received.done': 'Baigta. Išvalyti šį puslapį.',
  'code.copy': 'Kopijuoti kodą',
  'code.copied': 'Nukopijuota.',
  'code.not-copied': 'Nepavyko nukopijuoti.',
  'code.use': 'Su šiuo kodu komanda gali rasti jūsų žinutę arba ją ištrinti, kai jau ją turės.',
  'saved.title': 'Dar neišsiųsta',
  'saved.text':
    'Jūsų žinutė užrakinta ir laikoma šiame įrenginyje. Kas naudoja įrenginį, jos skaityti negali, bet gali matyti, kad žinutė laukia.',
  'saved.next': 'Išsiųsime, kai galėsime. Laikykite puslapį atvertą arba grįžkite vėliau.',
  'saved.fragile': 'Ši naršyklė gali žinutę laikyti neilgai.',
  'saved.limit': {
    one: 'Jei per {count} dieną išsiųsti nepavyks, bandysime dar kartą, kai bus ryšys. Tada žinutė bus ištrinta.',
    few: 'Jei per {count} dienas išsiųsti nepavyks, bandysime dar kartą, kai bus ryšys. Tada žinutė bus ištrinta.',
    other:
      'Jei per {count} dienų išsiųsti nepavyks, bandysime dar kartą, kai bus ryšys. Tada žinutė bus ištrinta.',
  },
  'unsure.title': 'Nežinome, ar žinutė pasiekė komandą',
  'unsure-open.title': 'Nežinome, ar žinutė pasiekė komandą. Laikykite šį puslapį atvertą.',
  'unsure.text': 'Komanda gal jau ją turi. Bandysime, kol sužinosime. Ji gaus ją tik vieną kartą.',
  'unsure.next': 'Laikykite puslapį atvertą arba grįžkite vėliau.',
  'unsaved.title': 'Dar neišsiųsta. Laikykite šį puslapį atvertą.',
  'unsaved.text': 'Šis įrenginys negali laikyti žinutės. Jei užversite puslapį, žinutė dings.',
  'unsaved.next': 'Išsiųsime, kai galėsime.',
  'failed.title': 'Neišsiųsta',
  'failed.text':
    'Šiame puslapyje kažkas neveikė. Jūsų atsakymai dar čia. Jei užversite puslapį, jie dings.',
  'rejected.title': 'Ši žinutė neišsiųsta',
  'rejected.text': 'Tarnyba jos nepriėmė. Daugiau nebandys.',
  'not-sealed.text':
    'Šis puslapis negalėjo užrakinti jūsų žinutės, todėl ji neišsiųsta. Jūsų atsakymai dar čia.',
  'expired.title': 'Šios žinutės nebesiunčiame',
  'expired.text': 'Ji laukė per ilgai. Šiame įrenginyje jos nebėra.',
  'deleted.title': 'Ištrinta',
  'deleted.text': 'Žinutės šiame įrenginyje nebėra.',
  'deleted-here.title': 'Ištrinta iš šio įrenginio',
  maybe: 'Komanda gal gavo ją anksčiau.',
  'reason.offline': 'Šis įrenginys neturi ryšio.',
  'reason.unreachable': 'Nepavyko pasiekti komandos.',
  'reason.no-answer': 'Bandėme išsiųsti, bet atsakymo negavome.',
  'reason.intercepted':
    'Nepavyko pasiekti komandos. Jei šis „Wi-Fi“ prašo prisijungti, pirma prisijunkite.',
  'reason.not-ready': 'Šis puslapis dar negali siųsti.',
  'reason.busy': 'Tarnyba dabar užimta.',
  retry: 'Bandyti siųsti dabar',
  'retry.now': 'Bandome dabar.',
  'retry.still': 'Vis dar neišsiųsta. Bandysime toliau.',
  delete: 'Ištrinti prieš išsiunčiant',
  'delete.here': 'Ištrinti iš šio įrenginio',
  'delete.sure': 'Kas ištrinta, nebegrįš.',
  'delete.unsure': 'Ką komanda jau turi, liks pas ją.',
  'delete.yes': 'Taip, ištrinti',
  'delete.keep': 'Ne, netrinti',
  'delete.failed': 'Ištrinti nepavyko. Bandykite dar kartą.',
  'urgent.title': 'Galite paskambinti dabar',
  'urgent.text':
    'Jums gresia pavojus? Galite susižaloti arba nenorite gyventi? Mūsų laukti nereikia.',
  sooner: 'Reikia pagalbos greičiau?',
  again: 'Pradėti iš naujo',
  waiting: {
    one: '{count} žinutė laukia išsiuntimo.',
    few: '{count} žinutės laukia išsiuntimo.',
    other: '{count} žinučių laukia išsiuntimo.',
  },
  'waiting.unsure': {
    one: 'Nežinome, ar {count} žinutė pasiekė komandą. Bandome toliau.',
    few: 'Nežinome, ar {count} žinutės pasiekė komandą. Bandome toliau.',
    other: 'Nežinome, ar {count} žinučių pasiekė komandą. Bandome toliau.',
  },
  'waiting.refused': {
    one: '{count} žinutė neišsiųsta. Tarnyba jos nepriėmė.',
    few: '{count} žinutės neišsiųstos. Tarnyba jų nepriėmė.',
    other: '{count} žinučių neišsiųsta. Tarnyba jų nepriėmė.',
  },
  'waiting.send': 'Siųsti dabar',
  'waiting.others': {
    one: 'Dar {count} žinutė laukia išsiuntimo.',
    few: 'Dar {count} žinutės laukia išsiuntimo.',
    other: 'Dar {count} žinučių laukia išsiuntimo.',
  },
  'waiting.delete': {
    one: 'Ištrinti {count} žinutę',
    few: 'Ištrinti {count} žinutes',
    other: 'Ištrinti {count} žinučių',
  },
  'deleted.count': {
    one: '{count} žinutė ištrinta.',
    few: '{count} žinutės ištrintos.',
    other: '{count} žinučių ištrinta.',
  },
  'one.title': 'Ištrinti vieną iš jų',
  'one.about': 'Matote formą ir laiką. Daugiau čia niekas negali perskaityti.',
  'one.of': '{form}, {time}',
  'one.other': 'Kita forma',
  'kept.ask': 'Ar tai jūsų įrenginys?',
  'kept.about':
    'Galime palikti tai, ką rašote, šiame įrenginyje, kad galėtumėte tęsti vėliau. Tai neužrakinta: kas naudoja įrenginį, gali perskaityti.',
  'kept.until':
    'Dingsta, kai išsiunčiate, ištrinate ar greitai išeinate iš puslapio, arba po 7 dienų.',
  'kept.begin': 'Jis mano. Palikti, ką rašau',
  'kept.failed': 'Šis įrenginys negali to palikti.',
  'kept.on': 'Tai, ką rašote, lieka šiame įrenginyje, neužrakinta.',
  'kept.delete': 'Ištrinti',
  'kept.earlier': 'Šiame įrenginyje yra neišsiųsta forma.',
  'kept.resume': 'Tęsti',
  'frame.title': 'Komandos forma',
  'frame.about': 'Ši forma yra komandos puslapyje. Svetainė aplink ją negali skaityti, ką rašote.',
  'frame.own': 'Atverti formą atskirame puslapyje',
  'frame.failed': 'Forma čia neįsikėlė.',
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
