import { describe, expect, it } from 'vitest';
import { readPrivacyAnswer, readPrivacyHeading } from './privacy-heading.ts';

const short = (heading: string): string => {
  const privacy = readPrivacyHeading(heading);
  return privacy === undefined ? 'nothing' : `${privacy.yes} ${privacy.about}`;
};

describe('a heading that speaks of privacy', () => {
  it.each([
    [
      'in English',
      'hide place',
      [
        'Confidential (Y/N)',
        'Address Private?',
        'Do Not Publish Address',
        'Private',
        'Confidential Site',
        'IsConfidentialLocation',
        "Don't share location",
        'Undisclosed location',
        'Suppress location',
        'Is the address secret?',
        'hideaddress',
        'physicaladdressisprivate',
        'Sensitive',
        'Conf',
        'Safe house',
      ],
    ],
    [
      'that asks the other way round',
      'show place',
      [
        'Publish address',
        'Show address on website',
        'Address visibility',
        'Address can be shared',
        'Show on map',
        'Display physical address to public users?',
      ],
    ],
    [
      'cut to ten letters',
      'hide place',
      [
        'CONFIDENTI',
        'ADDR_PRIVA',
        'PRIVATE_AD',
        'HIDE_ADDRE',
        'ADDRESSPRI',
        'PHYSADDRPR',
        'ISCONFIDEN',
        'LOCATION_C',
        'ADRESSE_PR',
      ],
    ],
    ['cut, the other way round', 'show place', ['SHOW_ADDRE', 'PUBLISH_AD', 'DISPLAYADD']],
    [
      'in French',
      'hide place',
      [
        'Adresse confidentielle (O/N)',
        "Ne pas publier l'adresse",
        'Adresse privée',
        "Masquer l'adresse",
      ],
    ],
    [
      'in Greek',
      'hide place',
      ['Εμπιστευτική διεύθυνση', 'Απόκρυψη διεύθυνσης', 'Να μη δημοσιευτεί η διεύθυνση'],
    ],
    ['in Lithuanian', 'hide place', ['Konfidencialu', 'Nerodyti adreso', 'Slaptas adresas']],
    ['in Polish', 'hide place', ['Adres poufny', 'Nie publikować adresu', 'Ukryj adres']],
    ['in Portuguese', 'hide place', ['Endereço confidencial', 'Não publicar morada']],
    ['in Dutch', 'hide place', ['Vertrouwelijk adres', 'Adres niet tonen', 'Adres verbergen']],
    ['in Hungarian', 'hide place', ['Titkos cím', 'Bizalmas']],
    [
      'in German and Spanish',
      'hide place',
      ['Adresse nicht anzeigen', 'Vertraulich', 'No publicar dirección', 'Dirección oculta'],
    ],
    [
      'in seven languages, the other way round',
      'show place',
      [
        'Publier l’adresse',
        'Δημοσίευση διεύθυνσης',
        'Ar skelbti adresą',
        'Pokaż adres',
        'Mostrar morada',
        'Adres tonen',
        'Cím megjeleníthető',
      ],
    ],
    [
      'of the whole row',
      'hide row',
      [
        'ExcludeFromWebsite',
        'Do not publish',
        'Hidden',
        'Unlisted',
        'Internal',
        'DO_NOT_PUB',
        'Να μη δημοσιευτεί',
        'Nem nyilvános',
      ],
    ],
    [
      'of the whole row, the other way round',
      'show row',
      ['Published', 'Public', 'OK to publish?', 'Listing visibility'],
    ],
    [
      'of other columns',
      'hide contact',
      ['Phone1IsPrivate', 'PhoneFaxIsPrivate', 'SeniorWorkerIsPrivate', 'Email address private'],
    ],
    [
      'in Chinese, Japanese, Arabic and Russian',
      'hide place',
      ['保密', '非公開', '住所非公開', 'سري', 'Секретно', 'Конфиденциальный адрес'],
    ],
    [
      'in those, the other way round',
      'show row',
      ['公开', '是否公开', '公開', 'للنشر', 'Публиковать', 'On website', 'Web', 'Shareable'],
    ],
    ['of letters', 'hide mailing', ['MailingAddressIsPrivate']],
    ['of the office', 'hide notes', ['Internal notes', 'Confidential comments']],
    [
      'of the help itself',
      'nothing',
      [
        'Private insurance',
        'Private rooms',
        'Public transit',
        'Open to the public',
        'Wait list',
        'Privacy policy',
        'Trauma sensitive care',
        'Hidden disabilities',
        'Confidential service',
        'Web site',
        'Restricted diets',
      ],
    ],
    [
      'of nothing secret',
      'nothing',
      [
        'Name',
        'Street',
        'Website',
        'Hours',
        'Description',
        'Secretary',
        'Showers',
        'International office',
        'Deprivation index',
      ],
    ],
  ])('%s', (_, expected, headings) => {
    expect(headings.map((heading) => `${heading}: ${short(heading)}`)).toEqual(
      headings.map((heading) => `${heading}: ${expected}`),
    );
  });

  it('is answered by yes and no in many languages, and by its own words', () => {
    const answers = (...cells: readonly string[]) => cells.map(readPrivacyAnswer);
    expect(answers('Yes', 'x', 'Tak', 'igen', 'Ναι', '1', 'checked')).not.toContain(undefined);
    expect(answers('No', 'Não', 'nem', 'Όχι', '0')).toEqual(['no', 'no', 'no', 'no', 'no']);
    expect(answers('Do not publish', 'Private', 'not public')).toEqual([
      'secret',
      'secret',
      'secret',
    ]);
    expect(answers('Public', 'OK to share', 'Publier')).toEqual(['shown', 'shown', 'shown']);
    expect(answers('', '?', 'ask Jo', 'city only', 'partial')).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});
