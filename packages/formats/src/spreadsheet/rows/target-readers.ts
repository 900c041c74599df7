import { languageTag } from '../../core/language-tag.ts';
import { remembered } from '../../core/remembered.ts';
import {
  age,
  categoryOf,
  date,
  day,
  dayTime,
  emailOf,
  list,
  main,
  name,
  phones,
  plain,
  same,
  serviceProse,
  timeCell,
  type Reader,
} from './cell-readers.ts';
import { readPrivacyAnswer } from '../../privacy/privacy-heading.ts';
import { readPublishingStatus } from '../../privacy/publishing-status.ts';
import {
  isSecretByBrackets,
  isSecretKind,
  isToldAfterwards,
  secrecyOf,
  secrecyOfName,
} from '../../privacy/says-secret.ts';
import { shelterOf } from '../../privacy/shelters.ts';
import { daysOfHeading, openingOfDays } from '../../hours/day-ranges.ts';
import { readHoursText } from '../../hours/read.ts';
import { isDateForNumbers } from '../../hours/date-for-numbers.ts';
import { withoutMachinery } from '../cells/machinery.ts';
import { isSecretAddress, readAddress } from '../cells/address.ts';
import { holdsTwoAddresses } from '../cells/two-addresses.ts';
import { readLinks } from '../cells/link.ts';
import { saysClosed, statusOfYes } from '../cells/closed-words.ts';
import { linesOf } from '../cells/prose.ts';
import {
  clean,
  fold,
  isBlank,
  oneLine,
  readYesNo,
  splitList,
  unguarded,
} from '../../tables/words.ts';
import type { Cell } from '../../tables/table.ts';
import type { Column, Draft } from './draft.ts';
import type { Target } from '../../tables/columns/targets.ts';
import { COUNTRIES, REGIONS, STATUSES } from '../cells/vocabulary.ts';

/** Where lists say that a service is no more, having no column for it. Hours of one day are no such place. */
const MAY_SAY_CLOSED =
  /^(?:(?:organization\.)?(?:name|alternateName|description)|note|hours|phone|address.*)$/;

/** Longer cells are cut before they are read. */
const LONGEST_CELL = 20_000;

/** Reads a cell of one column into the draft of its row. */
export type CellReader = (draft: Draft, cell: Cell) => void;

/** What reads the cells of a column. Empty cells, and words that mean empty, add nothing. */
export function cellReader(column: Column): CellReader {
  const { to } = column.rule;
  const prepared = preparerOf(to);
  const read = READERS[to];
  const isContact = CONTACTS.test(to);
  const isStreet = to === 'address' || to === 'address.line1';
  return (draft, cell) => {
    const raw = typeof cell === 'string' ? cell : cell.join('; ');
    if (raw === '') return;
    if (raw.length > LONGEST_CELL) draft.find('warning', column, 'cell-cut');
    const { text, isSecret, isClosed, names } = prepared(raw);
    if (text === '') return;
    if (isSecret) {
      draft.confidential = true;
      draft.hasPrivatePlace = true;
      draft.telling.push(...withheldBy(text));
      draft.find('warning', column, 'secret-in-words');
      // `519-555-0100 (do not give out)`: the number itself is what is not to be told.
      if (isContact && secrecyOf(text.replace(/[\d+()-]+/g, ' ')) === 'order') return;
    }
    if (names === 'shelter' || names === 'refuge') draft.isShelter = true;
    if (names === 'refuge') draft.refuge ??= column;
    if (names === 'remark') draft.remarks.push({ text, column });
    if (isClosed) draft.closed ??= { text, column };
    if (isStreet && holdsTwoAddresses(text))
      draft.find('warning', column, 'two-addresses', { found: text });
    read(draft, text, column, cell);
  };
}

/** What the text of a cell comes to before anybody reads it for its target. */
interface Prepared {
  /** Clean; empty also for words that mean empty. */
  readonly text: string;
  readonly isSecret: boolean;
  /** It says that the service may be closed. */
  readonly isClosed: boolean;
  /** What it could say together with other cells of its row. */
  readonly names?: 'shelter' | 'refuge' | 'remark' | undefined;
}

const CONTACTS = /^(?:(?:organization|location)\.)?(?:phone|email)/;

function preparerOf(to: Target): (raw: string) => Prepared {
  const asked = askedOf(to);
  const maySayClosed = MAY_SAY_CLOSED.test(to);
  return remembered((raw) => {
    const text = withoutMachinery(unguarded(clean(raw.slice(0, LONGEST_CELL))));
    if (isBlank(text)) return NOTHING;
    const isClosed = maySayClosed && saysClosed(text);
    return { text, isSecret: saysSecret(text, asked), isClosed, names: namedBy(text, asked) };
  });
}

const NOTHING: Prepared = { text: '', isSecret: false, isClosed: false };

/** What is asked of every cell of a column, by what the column was taken for. */
interface Asked {
  readonly to: Target;
  readonly isName: boolean;
  readonly isKind: boolean;
  /** A word such as `Confidential`, and nothing else, is about the place. */
  readonly isOfRow: boolean;
  /** `After intake only`, and nothing else, is about the place. */
  readonly isRemark: boolean;
  readonly isWhere: boolean;
  /** A remark such as `phone only` is about the place of a shelter. */
  readonly isOfShelter: boolean;
}

function askedOf(to: Target): Asked {
  return {
    to,
    isName: /(?:^|\.)(?:name|alternateName)$/.test(to),
    isKind: to === 'category',
    isOfRow:
      /^(?:name|alternateName|description|note|howToApply|address.*|location\..*|postalAddress|point|transportation|ignore)$/.test(
        to,
      ),
    isRemark: /^(?:description|note|location\.description)$/.test(to),
    isWhere: /^(?:address|location\.name|postalAddress|point|transportation)/.test(to),
    isOfShelter: /^(?:description|note|howToApply|alert|location\.description|ignore)$/.test(to),
  };
}

function namedBy(text: string, { isName, isKind, isOfShelter }: Asked): Prepared['names'] {
  if (isKind || isName) {
    const shelter = shelterOf(text);
    return shelter === 'secret' ? 'refuge' : shelter;
  }
  return isOfShelter && text.length <= LONGEST_REMARK ? 'remark' : undefined;
}

const LONGEST_REMARK = 2000;

/** Whether a cell says in words that the place is secret: `Confidential`, `address not published`. */
function saysSecret(text: string, asked: Asked): boolean {
  const { to, isName, isKind, isOfRow, isRemark, isWhere } = asked;
  // `Confidential` where the address would be: nothing that was understood by half.
  if (to === 'address' && isSecretAddress(text) && !/\d/.test(text)) return false;
  const said = isName ? secrecyOfName(text) : secrecyOf(text);
  if (said === 'place' || said === 'order') return true;
  if (said === 'word' && isOfRow) return true;
  if (to === 'name' || to === 'organization.name') return isSecretByBrackets(text);
  if (isKind) return isSecretKind(text);
  if (isRemark && isToldAfterwards(text)) return true;
  return isWhere && isSecretAddress(text);
}

/** What stands behind an order not to tell it: `Do not share: the old mill`. */
function withheldBy(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const at = line.search(/[:–—]|\s-\s/);
    if (at < 0 || secrecyOf(line.slice(0, at)) === undefined) return [];
    return [line.slice(at + 1, 2000).trim()];
  });
}

const addressOf = remembered(readAddress);

const readLanguages = list('languages', languageTag);

/** What the heading of a column for hours says of its cells. */
const hoursHeading = remembered((heading) => ({
  opening: openingOfDays(heading),
  days: daysOfHeading(heading.slice(heading.lastIndexOf(': ') + 1)),
}));

/** A comma stands between short words, also small ones: `français, anglais, innu`. */
const withSemicolons = remembered((text) => {
  const isList = text.split(',').every((part) => part.trim().split(/\s+/).length <= 2);
  return isList ? text.replaceAll(',', ';') : text;
});

/** What a cell of each target adds to the draft of its row. */
const READERS: Readonly<Record<Target, Reader>> = {
  ignore: () => undefined,
  id: main('id'),
  name: name((draft) => draft.main),
  alternateName: main('alternateName'),
  description: (draft, text, column) => {
    draft.prose(draft.main, 'description', text, column);
  },
  note: (draft, text, column) => {
    draft.unmapped(text, column);
  },
  status: (draft, text, column) => {
    const word = fold(text);
    const flag = readYesNo(text);
    const meant = column.values.get(word) ?? word;
    const status =
      STATUSES.get(meant) ??
      readPublishingStatus(meant) ??
      (readPrivacyAnswer(meant) === 'shown' ? 'active' : undefined) ??
      (flag === undefined ? undefined : statusOfFlag(flag, column.heading));
    if (status === 'unpublished') draft.unpublished = column.heading;
    else if (!draft.isService && draft.kind !== 'links') draft.unmapped(text, column);
    else if (status === undefined) {
      draft.find('warning', column, 'unknown-status', { found: text });
    } else draft.main['status'] = worse(draft.main['status'], status);
  },
  category: list('terms', categoryOf),
  phone: phones('phones'),
  'phone.text': phones('phones', 'text'),
  'phone.fax': phones('phones', 'fax'),
  'phone.tty': phones('phones', 'tty'),
  email: (draft, text, column) => {
    if (draft.kind === 'locations') draft.unmapped(text, column);
    else draft.main['email'] ??= emailOf(text);
  },
  website: (draft, text, column) => {
    for (const { website, added } of readLinks(text)) {
      if (!draft.links.includes(website)) draft.links.push(website);
      if (added) draft.find('info', column, 'link-scheme-added', { found: website.slice(8) });
    }
  },
  hours: (draft, text, column) => {
    if (draft.addOpening('day', text, column)) return;
    const { heading, rule } = column;
    const { opening, days } = hoursHeading(heading);
    if (opening !== undefined) {
      for (const each of opening.days) dayTime(each, opening.end)(draft, text, column, text);
      return;
    }
    if (days === undefined) draft.addHours(text, column);
    // A column for `Mon-Fri` beside one for `Saturday` says when it is open on each of its days.
    else {
      const cell = { text: oneLine(text), heading: rule.label ?? heading };
      // What cannot be read is said once.
      const isRead = readHoursText(cell.text, days) !== undefined;
      for (const day of isRead ? days : days.slice(0, 1)) draft.days.push({ day, ...cell });
    }
  },
  'hours.monday': day('MO'),
  'hours.tuesday': day('TU'),
  'hours.wednesday': day('WE'),
  'hours.thursday': day('TH'),
  'hours.friday': day('FR'),
  'hours.saturday': day('SA'),
  'hours.sunday': day('SU'),
  'hours.opens': (draft, text, column) => {
    if (!draft.addOpening('opens', text, column)) draft.opens = timeCell(text, column);
  },
  'hours.closes': (draft, text, column) => {
    if (!draft.addOpening('closes', text, column)) draft.closes = timeCell(text, column);
  },
  'hours.monday.opens': dayTime('MO', 'opens'),
  'hours.monday.closes': dayTime('MO', 'closes'),
  'hours.tuesday.opens': dayTime('TU', 'opens'),
  'hours.tuesday.closes': dayTime('TU', 'closes'),
  'hours.wednesday.opens': dayTime('WE', 'opens'),
  'hours.wednesday.closes': dayTime('WE', 'closes'),
  'hours.thursday.opens': dayTime('TH', 'opens'),
  'hours.thursday.closes': dayTime('TH', 'closes'),
  'hours.friday.opens': dayTime('FR', 'opens'),
  'hours.friday.closes': dayTime('FR', 'closes'),
  'hours.saturday.opens': dayTime('SA', 'opens'),
  'hours.saturday.closes': dayTime('SA', 'closes'),
  'hours.sunday.opens': dayTime('SU', 'opens'),
  'hours.sunday.closes': dayTime('SU', 'closes'),
  eligibility: (draft, text, column) => {
    if (draft.isService) draft.prose(draft.eligibility, 'description', text, column);
    else draft.unmapped(text, column);
  },
  minimumAge: age('minimumAge'),
  maximumAge: age('maximumAge'),
  ages: (draft, text, column) => {
    if (isDateForNumbers(text)) {
      draft.find('warning', column, 'date-for-ages', { found: text });
      return;
    }
    const range = /^(\d{1,3}) ?(?:-|–|to|à) ?(\d{1,3})(?: ?(?:years?|yrs?|ans))?$/i.exec(text);
    const from = /^(\d{1,3}) ?(?:\+|and (?:over|older|up)|et plus)$/i.exec(text)?.[1];
    if (range !== null) {
      draft.eligibility['minimumAge'] = Number(range[1]);
      draft.eligibility['maximumAge'] = Number(range[2]);
    } else if (from !== undefined) draft.eligibility['minimumAge'] = Number(from);
    else draft.prose(draft.eligibility, 'description', text, column);
  },
  languages: (draft, text, column, cell) => {
    const isPlain = column.rule.separator === undefined && typeof cell === 'string';
    readLanguages(draft, isPlain ? withSemicolons(text) : text, column, cell);
  },
  interpretation: serviceProse('interpretation'),
  area: list('areas', same),
  howToApply: serviceProse('howToApply'),
  cost: serviceProse('cost'),
  documents: list('documents', same),
  accreditations: serviceProse('accreditations'),
  alert: (draft, text, column) => {
    draft.prose(draft.alert, 'text', text, column);
  },
  alertUntil: date((draft) => draft.alert, 'until'),
  assured: date((draft) => draft.provenance, 'assured'),
  modified: date((draft) => draft.provenance, 'modified'),
  'organization.id': plain((draft) => draft.organization, 'id'),
  'organization.name': name((draft) => draft.organization),
  'organization.alternateName': plain((draft) => draft.organization, 'alternateName'),
  'organization.description': (draft, text, column) => {
    draft.prose(draft.organization, 'description', text, column);
  },
  'organization.phone': phones('organizationPhones'),
  'organization.email': (draft, text) => {
    draft.organization['email'] ??= emailOf(text);
  },
  'organization.website': (draft, text) => {
    draft.organization['website'] ??= readLinks(text)[0]?.website;
  },
  'location.id': (draft, text, { rule }) => {
    draft.locationIds = splitList(text.replaceAll(',', ';'), rule.separator);
  },
  'location.name': plain((draft) => draft.location, 'name'),
  'location.description': (draft, text, column) => {
    draft.prose(draft.location, 'description', text, column);
  },
  'location.phone': phones('locationPhones'),
  address: (draft, text, column) => {
    const read = addressOf(text);
    if (read.confidential) {
      draft.confidential = true;
      draft.hasPrivatePlace = true;
    }
    if (read.area !== undefined) {
      if (!draft.areas.includes(read.area)) draft.areas.push(read.area);
      draft.spread = true;
      draft.find('info', column, 'not-an-address', {
        found: read.area,
        hint: 'It was kept as the area that is served.',
      });
    }
    if (read.words !== undefined) {
      draft.isNowhere = true;
      draft.howToApply.push(read.words);
      draft.find('info', column, 'not-an-address', {
        found: read.words,
        hint: 'It was kept as how to get in.',
      });
    }
    if (read.postal) {
      draft.postalAddress = text;
      draft.postOnly = true;
    } else if (read.address !== undefined) {
      const { lines, ...rest } = read.address;
      draft.lines.unshift(...lines);
      draft.streetAt = column.at;
      for (const [key, value] of Object.entries(rest)) draft.address[key] ??= value;
    }
  },
  'address.line1': (draft, text, { at }) => {
    draft.lines.unshift(...linesOf(text));
    draft.streetAt = at;
  },
  'address.number': (draft, text, { at }) => {
    draft.houseNumber = { text: oneLine(text), at };
  },
  'address.line2': (draft, text, { heading }) => {
    // A bare `2` below `Unit`.
    const isBare = /^[\dA-Z]{1,4}$/i.test(text) && /^\p{L}{3,10}$/u.test(heading);
    draft.lines.push(...(isBare ? [`${heading} ${text}`] : linesOf(text)));
  },
  'address.city': (draft, text) => {
    const [, town, region] = /^(.{2,60}?),?\s([A-Z]{2})$/.exec(oneLine(text)) ?? [];
    if (town !== undefined && region !== undefined && REGIONS.has(region)) {
      draft.address['city'] = town;
      draft.address['region'] ??= region;
    } else draft.address['city'] = oneLine(text);
  },
  'address.region': (draft, text) => {
    draft.address['region'] = oneLine(text);
  },
  'address.postalCode': (draft, text, { heading }) => {
    draft.address['postalCode'] = oneLine(text);
    draft.postcodeHeading = heading;
  },
  'address.country': (draft, text) => {
    draft.address['country'] = COUNTRIES.get(fold(text)) ?? text.toUpperCase();
  },
  postalAddress: (draft, text) => {
    // One cell, or a column for each part of it.
    const before = draft.postalAddress;
    draft.postalAddress = before === undefined ? text : `${before}, ${text}`;
  },
  latitude: (draft, text, { heading }) => {
    draft.latitude = text;
    draft.pointHeading = heading;
  },
  longitude: (draft, text, { heading }) => {
    draft.longitude = text;
    draft.pointHeading ||= heading;
  },
  point: (draft, text, { heading }) => {
    draft.point = text;
    draft.pointHeading = heading;
  },
  timeZone: (draft, text, { heading }) => {
    draft.timeZone = { text: oneLine(text), heading };
  },
  transportation: (draft, text, column) => {
    draft.prose(draft.location, 'transportation', text, column);
  },
  accessibility: (draft, text, column) => {
    draft.prose(draft.location, 'accessibility', text, column);
  },
  // Read before all else, see `row-privacy.ts`.
  confidential: () => undefined,
  shown: () => undefined,
  published: () => undefined,
  unpublished: () => undefined,
};

/** From what keeps people away to what sends them there. */
const STATUS_ORDER = ['defunct', 'inactive', 'temporarily-closed', 'active'];

/** Below `Active` and below `Closed` a yes means the opposite. */
function statusOfFlag(flag: boolean, heading: string): string {
  const closed = statusOfYes(heading);
  if (closed !== undefined) return flag ? closed : 'active';
  return flag ? 'active' : 'inactive';
}

/** Of several columns for a status the one counts that promises least. */
function worse(known: unknown, status: string): string {
  if (typeof known !== 'string') return status;
  return STATUS_ORDER.indexOf(known) <= STATUS_ORDER.indexOf(status) ? known : status;
}
