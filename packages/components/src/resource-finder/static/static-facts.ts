import { currentAlerts, type Eligibility, type IsoDate } from '@peerkit/model';
import type { DirectoryEntry } from '@peerkit/search';
import { dayInWords } from '../hours/clock.ts';
import { zoneOf } from '../hours/opening.ts';
import { languageLabel } from '../results/term-words.ts';
import { labelsOf } from '../results/who.ts';
import type { EntryView } from './entry-view.ts';
import { joined, tag, type Child, type Html } from './html.ts';
import { hoursInWords } from './static-hours.ts';
import { say, type StaticWords } from './static-words.ts';

/** What an entry says under a title each. */
export function factsOf(entry: DirectoryEntry, view: EntryView): readonly Html[] {
  const { words, own, isWhole } = view;
  const { eligibility, documents, languages, howToApply, places } = entry;
  const fact = (title: Html, facts: readonly Child[]): Html =>
    facts.length === 0
      ? tag('', {})
      : tag(
          'div',
          {},
          tag('dt', {}, title),
          facts.map((text) => tag('dd', {}, text)),
        );
  const texts = (given: readonly (string | undefined)[]): readonly Html[] =>
    given.flatMap((text) => (text === undefined || text === '' ? [] : [own(text)]));
  const whom = [
    ...labelsOf(entry, 'population.', words),
    ...(eligibility === undefined ? [] : agesIn(eligibility, words)),
    ...texts(isWhole ? [eligibility?.description] : []),
  ];
  const more = isWhole
    ? [
        fact(say(words, 'apply'), texts([entry.cost, howToApply])),
        fact(say(words, 'bring'), texts(documents)),
        fact(
          say(words, 'languages'),
          languages.length === 0
            ? []
            : [
                joined(
                  ', ',
                  languages.map((code) => languageLabel(code, words)),
                ),
              ],
        ),
        fact(say(words, 'travel'), texts(places.map(({ transportation }) => transportation))),
        fact(say(words, 'access'), texts(places.map(({ accessibility }) => accessibility))),
      ]
    : [];
  return [fact(say(words, 'hours'), hoursIn(entry, view)), fact(say(words, 'who'), whom), ...more];
}

/** Of what is closed for now, the usual hours would send people there. */
function hoursIn(entry: DirectoryEntry, view: EntryView): readonly Child[] {
  const { hours, places, temporarilyClosed } = entry;
  if (temporarilyClosed) return [];
  if (hours === undefined) return [say(view.words, 'hours-unknown')];
  const told = hoursInWords(hours, view);
  // Who calls from elsewhere has another clock. Where there is a place to go to, hours are those there.
  const zone = places.some(({ kind }) => kind === 'physical') ? undefined : zoneName(entry, view);
  return zone === undefined ? told : [...told, say(view.words, 'zone', { zone })];
}

function zoneName(entry: DirectoryEntry, { timeZone, words }: EntryView): string | undefined {
  const zone = zoneOf(entry, { timeZone });
  if (zone === undefined) return undefined;
  const format = new Intl.DateTimeFormat(words.language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  });
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value;
}

function agesIn(
  { minimumAge: from, maximumAge: to }: Eligibility,
  words: StaticWords,
): readonly Html[] {
  if (from !== undefined && to !== undefined) return [say(words, 'ages-between', { from, to })];
  if (from !== undefined) return [say(words, 'ages-from', { from })];
  return to === undefined ? [] : [say(words, 'ages-to', { to })];
}

/** What people should know before they go, with its dates: who reads it later must see that it is over. */
export function newsOf(
  { alerts }: DirectoryEntry,
  { words, today, own }: EntryView,
): readonly Html[] {
  return currentAlerts(alerts, today).map(({ text, from, until }) => {
    const days = [from, until].filter((day) => day !== undefined).map((day) => dayIn(day, words));
    const title = [
      say(words, 'news'),
      days.length === 0 ? undefined : `, ${days.join(' – ')}`,
      ': ',
    ];
    return tag('', {}, tag('strong', {}, title), own(text));
  });
}

/** A day in words; the day itself when it is none. */
export function dayIn(day: IsoDate, { language }: StaticWords): string {
  return dayInWords(language, day, 'short') ?? day;
}
