import { describe, expect, it } from 'vitest';
import { check } from './check.mjs';
import { calibration } from './rules/calibration.mjs';
import { rules } from './rules/index.mjs';
import type { Exception, Finding, Kind, Language, Piece, RuleName, Rules } from './types.ts';

const LANGUAGES = ['en', 'fr', 'el', 'lt', 'pl', 'pt', 'nl', 'hu'] as const;

function piece(text: string, more: Partial<Piece> = {}): Piece {
  return { file: 'locales/en.ts', key: 'some.key', language: 'en', kind: 'strings', text, ...more };
}

function lint(text: string, more: Partial<Piece> = {}): readonly Finding[] {
  return check([piece(text, more)], rules);
}

function of(rule: RuleName, text: string, more: Partial<Piece> = {}): readonly string[] {
  return lint(text, more)
    .filter((finding) => finding.rule === rule)
    .map(({ found }) => found);
}

function withExceptions(...exceptions: Exception[]): Rules {
  return { ...rules, exceptions };
}

describe('stigma', () => {
  const BAD: Record<Language, readonly string[]> = {
    en: [
      'Help for addicts',
      'He is a former addict.',
      'A junkie lives here.',
      'For IV drug users',
      'Drug abuse helps no one.',
      'People who misuse opioids',
      'Are you clean now?',
      'You’re clean today.',
      'Bring your dirty needles.',
      'Do you have a drug problem?',
      'Opioid substitution therapy',
      'A non-compliant person',
      'People suffering from addiction',
      'The overdose victim',
      'She OD’d last night.',
      'We narcanned him.',
      'The war on drugs',
      'They took illegal drugs.',
      'They may be sleeping it off.',
      'Food for the homeless',
    ],
    fr: [
      'Aide aux toxicomanes',
      'Un drogué est venu.',
      'Les usagers de drogues',
      'L’usager attend.',
      'L’abus de drogues',
      'Une seringue sale',
      'Des drogues illicites',
      'Une victime de surdose',
    ],
    el: [
      'Βοήθεια για ναρκομανείς',
      'Ένας τοξικομανής',
      'Οι χρήστες ναρκωτικών',
      'Κατάχρηση ουσιών',
      'Βρόμικη σύριγγα',
    ],
    lt: [
      'Pagalba narkomanams',
      'Narkotikų vartotojai',
      'Piktnaudžiavimas narkotikais',
      'Nešvarus švirkštas',
    ],
    pl: [
      'Pomoc dla narkomanów',
      'Przyszedł ćpun.',
      'Użytkownicy narkotyków',
      'Nadużywanie substancji',
      'Brudna strzykawka',
    ],
    pt: [
      'Ajuda para toxicodependentes',
      'Um drogado',
      'Consumidores de drogas',
      'Abuso de drogas',
      'Uma seringa suja',
    ],
    nl: [
      'Hulp voor junkies',
      'Een drugsverslaafde',
      'Druggebruikers',
      'Drugsmisbruik',
      'Een vuile naald',
    ],
    hu: ['Segítség drogosoknak', 'Egy narkós', 'Kábítószerrel való visszaélés', 'Piszkos tű'],
  };
  for (const language of LANGUAGES) {
    it.each(BAD[language])(`${language}: finds “%s”`, (text) => {
      expect(of('stigma', text, { language })).toHaveLength(1);
    });
  }

  it.each([
    'People who use drugs',
    'This town has odd hours.',
    'Wash with clean water. We have clean clothes.',
    'Be patient with yourself.',
    'You can talk about sexual abuse here.',
    'Do not let them sleep it off.',
    'The subject of your email',
    'Alcoholics Anonymous meets here.',
  ])('en: leaves “%s” alone', (text) => expect(of('stigma', text)).toEqual([]));

  it.each([
    ['fr', 'La drogue et les personnes qui en consomment'],
    ['nl', 'Gebruik geen drugs alleen.'],
    ['pl', 'Osoba używająca narkotyków'],
    ['pt', 'Uma pessoa que usa drogas'],
    ['lt', 'Narkotikus vartojantis žmogus'],
    ['el', 'Άτομο που χρησιμοποιεί ουσίες'],
    ['hu', 'Drogot használó személy'],
  ])('%s: leaves “%s” alone', (language, text) =>
    expect(of('stigma', text, { language })).toEqual([]),
  );

  it.each([
    ['en', 'Turn the patient over.'],
    ['fr', 'Tournez la victime.'],
    ['el', 'Γυρίστε το θύμα.'],
    ['lt', 'Apverskite pacientą.'],
    ['pl', 'Obróć pacjenta.'],
    ['pt', 'Vire a vítima.'],
    ['nl', 'Draai het slachtoffer om.'],
    ['hu', 'Fordítsa meg a beteget.'],
  ])('%s: a person in the guide is a person: “%s”', (language, text) => {
    expect(of('stigma', text, { language, kind: 'guidance' })).toHaveLength(1);
  });

  it('names the place, the words and what to write', () => {
    expect(lint('Help for junkies', { key: 'hero.title' })).toEqual([
      {
        rule: 'stigma',
        file: 'locales/en.ts',
        key: 'hero.title',
        found: '“junkies”',
        instead: 'person who uses drugs; person in recovery (if they say so)',
      },
    ]);
  });

  it('sees through a soft hyphen and a decomposed letter', () => {
    expect(of('stigma', 'For ad\u00ADdicts')).toHaveLength(1);
    expect(of('stigma', 'Un drogué'.normalize('NFD'), { language: 'fr' })).toHaveLength(1);
  });
});

describe('words to avoid', () => {
  it.each([
    ['en', 'Please note the hours.'],
    ['en', 'Click here'],
    ['en', 'Invalid phone number'],
    ['en', 'Users can write here.'],
    ['en', 'Submit'],
    ['fr', 'Cliquez ici'],
    ['fr', 'Numéro invalide'],
    ['el', 'Κάντε κλικ εδώ'],
    ['el', 'Μη έγκυρος αριθμός'],
    ['lt', 'Spauskite čia'],
    ['pl', 'Kliknij tutaj'],
    ['pt', 'Número inválido'],
    ['nl', 'Klik hier'],
    ['hu', 'Kattintson ide'],
    ['hu', 'Érvénytelen szám'],
  ])('%s: finds “%s”', (language, text) => expect(of('avoid', text, { language })).toHaveLength(1));

  it('leaves the words of other services alone', () => {
    expect(of('avoid', 'Submit a form at the desk.', { kind: 'directory' })).toEqual([]);
  });
});

describe('withdrawn advice', () => {
  const BAD: Record<Language, readonly string[]> = {
    en: [
      'Put them in a cold shower.',
      'Slap their face.',
      'Give them milk.',
      'Make them vomit.',
      'Do not give rescue breaths.',
      'COVID: skip breaths.',
      'Touching fentanyl can kill you.',
      'Never touch fentanyl.',
      'Give more doses until they wake up.',
      'Do not wait, put them in a cold bath.',
      'Never mind: put them under the shower.',
    ],
    fr: [
      'Mettez la personne sous une douche froide.',
      'Giflez la personne.',
      'Donnez du lait.',
      'Faites-la vomir.',
      'Ne faites pas de bouche-à-bouche.',
      'Toucher du fentanyl est dangereux.',
      'Ne touchez jamais au fentanyl.',
      'Donnez des doses jusqu’à son réveil.',
    ],
    el: [
      'Βάλτε το άτομο σε κρύο ντους.',
      'Δώστε ένα χαστούκι.',
      'Δώστε του γάλα.',
      'Προκαλέστε εμετό.',
      'Μη δίνετε αναπνοές.',
      'Το άγγιγμα στη φαιντανύλη σκοτώνει.',
      'Μην αγγίζετε φαιντανύλη.',
      'Δώστε δόσεις μέχρι να ξυπνήσει.',
    ],
    lt: [
      'Palaistykite šaltu vandeniu.',
      'Trenkite per veidą.',
      'Duokite pieno.',
      'Sukelkite vėmimą.',
      'Neduokite įpūtimų.',
      'Palietus fentanilį galima mirti.',
      'Nelieskite fentanilio.',
      'Duokite dozes, kol pabus.',
    ],
    pl: [
      'Włóż osobę pod zimny prysznic.',
      'Uderz w twarz.',
      'Daj mleko.',
      'Wywołaj wymioty.',
      'Nie rób oddechów.',
      'Dotknięcie fentanylu zabija.',
      'Nie dotykaj fentanylu.',
      'Podawaj dawki, aż się obudzi.',
    ],
    pt: [
      'Ponha a pessoa num duche frio.',
      'Dê uma bofetada.',
      'Dê leite.',
      'Faça a pessoa vomitar.',
      'Não faça respiração boca a boca.',
      'Tocar em fentanil mata.',
      'Nunca toque em fentanil.',
      'Dê doses até a pessoa acordar.',
    ],
    nl: [
      'Zet de persoon onder een koude douche.',
      'Sla de persoon.',
      'Geef melk.',
      'Laat de persoon braken.',
      'Geef geen mond-op-mondbeademing.',
      'Fentanyl gaat door de huid.',
      'Raak nooit fentanyl aan.',
      'Geef doses tot de persoon wakker is.',
    ],
    hu: [
      'Tegye hideg zuhany alá.',
      'Pofozza meg.',
      'Adjon neki tejet.',
      'Hánytassa meg.',
      'Ne adjon levegőt.',
      'A fentanil a bőrön át megöl.',
      'Ne érjen hozzá a fentanilhoz.',
      'Adjon adagot, amíg fel nem ébred.',
    ],
  };
  const NOT: Record<Language, string> = {
    en: 'Do not slap them or put them in a cold bath.',
    fr: 'Ne giflez pas la personne.',
    el: 'Μη δώσετε γάλα.',
    lt: 'Niekada nelaistykite šaltu vandeniu.',
    pl: 'Nie wywołuj wymiotów.',
    pt: 'Não dê leite.',
    nl: 'Sla de persoon niet.',
    hu: 'Ne pofozza meg.',
  };
  for (const language of LANGUAGES) {
    it.each(BAD[language])(`${language}: finds “%s”`, (text) => {
      expect(of('advice', text, { language, kind: 'guidance' })).not.toEqual([]);
    });
    it(`${language}: saying not to is fine`, () => {
      expect(of('advice', NOT[language], { language, kind: 'guidance' })).toEqual([]);
    });
  }

  it('is fine in a list of things not to do', () => {
    expect(of('advice', 'A cold shower', { key: 'dont.shower' })).toEqual([]);
    expect(of('advice', 'A cold shower', { key: 'do.shower' })).toHaveLength(1);
  });

  it('is not fine to give no breaths, whatever the list', () => {
    expect(of('advice', 'Do not give breaths.', { key: 'dont.breaths' })).toHaveLength(1);
  });

  it('leaves what a place offers alone', () => {
    expect(of('advice', 'We give out milk.', { kind: 'directory' })).toEqual([]);
    expect(of('advice', 'Frappez à la porte.', { language: 'fr' })).toEqual([]);
  });

  it('may say that a touch does no harm', () => {
    expect(of('advice', 'Touching fentanyl will not hurt you.')).toEqual([]);
  });
});

describe('reading measures', () => {
  for (const language of LANGUAGES) {
    it(`${language}: the plain text passes, the official one does not`, () => {
      expect(lint(calibration[language].plain, { language, kind: 'guidance' })).toEqual([]);
      expect(of('grade', calibration[language].official, { language })).not.toEqual([]);
    });
  }

  it('measures a message from 20 words on', () => {
    const word = 'organization ';
    expect(of('grade', word.repeat(19))).toEqual([]);
    expect(of('grade', word.repeat(20))).toHaveLength(1);
  });

  it('measures a file as a whole, without its labels', () => {
    const hard = Array.from({ length: 12 }, (_, at) =>
      piece('Organizations administer additional accommodation', { key: `long.${at}` }),
    ).map((long) => ({ ...long, text: `${long.text} immediately` }));
    const labels = Array.from({ length: 200 }, (_, at) => piece('Go on', { key: `label.${at}` }));
    const found = check([...hard, ...labels], rules);
    expect(found.map(({ key }) => key)).toEqual(['the whole file']);
    expect(found[0]?.found).toMatch(/reading grade \d+/);
  });
});

describe('length', () => {
  it.each(LANGUAGES)('%s: a sentence has 20 words at most', (language) => {
    expect(of('sentence', `${'a '.repeat(19)}a.`, { language })).toEqual([]);
    expect(of('sentence', `${'a '.repeat(20)}a.`, { language })).toHaveLength(1);
  });

  it('counts a token as one word and a Greek question as a sentence', () => {
    expect(of('sentence', `${'{count} '.repeat(21)}.`)).toHaveLength(1);
    const question = `${'α '.repeat(14)}α; ${'α '.repeat(14)}α.`;
    expect(of('sentence', question, { language: 'el' })).toEqual([]);
  });

  it('holds commands to 10 words and the lines below to 15', () => {
    const guide = { kind: 'guidance' as Kind };
    expect(of('command', 'a '.repeat(10), { ...guide, role: 'title' })).toEqual([]);
    expect(of('command', 'a '.repeat(11), { ...guide, role: 'title' })).toEqual(['11 words']);
    expect(of('command', 'a '.repeat(15), { ...guide, role: 'line' })).toEqual([]);
    expect(of('command', 'a '.repeat(16), { ...guide, role: 'line' })).toEqual(['16 words']);
  });
});

describe('digits', () => {
  it.each(LANGUAGES)('%s: none in guidance', (language) => {
    expect(of('digits', 'a 911', { language, kind: 'guidance' })).toEqual(['“911”']);
  });

  it.each([
    ['en', 'Wait three minutes.'],
    ['fr', 'Attendez trois minutes.'],
    ['el', 'Περιμένετε τρία λεπτά.'],
    ['lt', 'Palaukite tris minutes.'],
    ['pl', 'Poczekaj trzy minuty.'],
    ['pt', 'Espere três minutos.'],
    ['nl', 'Wacht drie minuten.'],
    ['hu', 'Várjon három percet.'],
  ])('%s: nor numbers as words: “%s”', (language, text) => {
    expect(of('digits', text, { language, kind: 'guidance' })).toHaveLength(1);
    expect(of('digits', text, { language })).toEqual([]);
  });

  it('sees the digits of other scripts and no tokens', () => {
    expect(of('digits', '٣', { kind: 'guidance' })).toEqual(['“٣”']);
    expect(of('digits', 'Call {emergency1}', { kind: 'guidance' })).toEqual([]);
  });

  it('are free elsewhere', () => expect(of('digits', 'Call 211')).toEqual([]));
});

describe('exceptions', () => {
  it('lets a law keep its name, and only that', () => {
    const reason = 'name of a law';
    const own = withExceptions({ rule: 'stigma', text: 'Junkie Act', reason });
    expect(check([piece('The junkie act')], own)).toEqual([]);
    expect(check([piece('The Junkie Act and a junkie')], own)).toHaveLength(1);
  });

  it('lets off one message of one file for one rule', () => {
    const own = withExceptions({
      rule: 'avoid',
      file: 'locales/en.ts',
      key: 'some.key',
      reason: 'quote',
    });
    expect(check([piece('Submit')], own)).toEqual([]);
    expect(check([piece('A junkie')], own).map(({ rule }) => rule)).toContain('stigma');
    expect(check([piece('Submit'), piece('Submit', { key: 'other' })], own)).toHaveLength(1);
  });

  it('reports one that covers nothing any more', () => {
    const own = withExceptions({
      rule: 'avoid',
      file: 'locales/en.ts',
      key: 'gone',
      reason: 'quote',
    });
    expect(check([piece('Send')], own)[0]?.found).toMatch(/covers nothing/);
  });

  it('all say why', () => {
    for (const { reason, text, file, key } of rules.exceptions) {
      expect(reason.length).toBeGreaterThan(10);
      expect(text ?? (file && key)).toBeTruthy();
    }
  });
});

it('asks for rules before it takes a language', () => {
  expect(of('language', 'Hallo', { language: 'de' })).toEqual(['“de”']);
});
