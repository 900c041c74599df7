import { describe, expect, it } from 'vitest';
import type { Directory, Hours } from '@peerkit/model';
import { uuidFor } from '@peerkit/formats/write';
import { harbour, SECRET } from '../../../../validation/src/directory/testing/harbour.ts';
import { staticList, type StaticListOptions, type StaticListPart } from './static-list.ts';

/** A Friday. */
const today = '2026-11-27';
const list = async (
  directory: Directory,
  { language, reports, ...part }: Partial<StaticListOptions> & StaticListPart = {},
): Promise<string> => {
  const options = { today, ...(language && { language }), ...(reports && { reports }) };
  return (await staticList(directory, options)).html(part);
};

const one = (more: Partial<Directory['services'][number]>, language = 'en'): Directory => ({
  language,
  organizations: [{ id: 'o', name: 'The Mill', phones: [], terms: [] }],
  programs: [],
  services: [
    {
      ...{ id: 's', organizationId: 'o', name: 'Meals', status: 'active' },
      ...{ terms: [], phones: [], languages: [], areas: [], documents: [] },
      ...more,
    },
  ],
  locations: [],
  servicesAtLocations: [],
});
const week = (...schedules: Hours['schedules']): Hours => ({ schedules, exceptions: [] });
const facts = (html: string): readonly string[] =>
  [...html.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));

describe('a list for people without a script', () => {
  it('says of each service what it is, by whom, where, how to reach it, and when', async () => {
    const html = await list(harbour);
    expect(html).toMatch(/^<section slot="list" class="peer-static-list" lang="en"><ul>\n<li id="/);
    expect(html).toContain(
      '<li id="service/a1"><h3>=Drop-in</h3><p>Drop-in · Food</p><p>Harbour House</p>',
    );
    expect(html).toContain('<p>Pier 2, 2 Pier Road, Floor 3, Harbour</p>');
    expect(html).toContain(
      'Call <a href="tel:5195550101;ext=12"><bdi>519-555-0101 ext. 12</bdi></a> (Day line)',
    );
    expect(html).toContain('Text <a href="sms:741741">');
    // Nobody in need writes a fax.
    expect(html).not.toContain('<bdi>519-555-0102');
    expect(html).toContain('Last checked Jan 31, 2026');
    expect(html).toContain('This list is from Nov 27, 2026. It can change.');
  });

  it('tells everything on a page of its own', async () => {
    const html = await list(harbour, { isWhole: true });
    expect(html).toContain('Warm &lt;/script&gt; room; &quot;tea&quot;, 5 - 7.');
    expect(html).toContain('Fax <bdi>519-555-0102');
    expect(facts(html)).toEqual(
      expect.arrayContaining(['Age 16 and up', 'Anybody.', 'English, French']),
    );
  });

  it.each([false, true])('holds nothing of a confidential place (whole: %s)', async (isWhole) => {
    const html = await list(harbour, { isWhole });
    expect(html).not.toMatch(SECRET);
    expect(html).not.toContain(uuidFor('locations', 'l2'));
    expect(html).toContain('The address is private. Ask first.');
  });

  it('describes what it shows, and only that, for search engines', async () => {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s;
    const first = await list(harbour, { most: 1, more: '/places.html' });
    expect(first.match(new RegExp(json, 'gs'))).toHaveLength(1);
    const { '@graph': graph } = JSON.parse(json.exec(first)?.[1] ?? '') as {
      readonly '@graph': readonly { readonly '@type': string; readonly name: string }[];
    };
    const names = graph.filter((node) => node['@type'] === 'Service').map(({ name }) => name);
    expect(names).toEqual([/<h3>(.*?)<\/h3>/.exec(first)?.[1]]);
    expect(first).toContain('<a href="/places.html">Show the whole list: 4</a>');
  });

  it('tells hours that are the same each week, and other days with their date', async () => {
    const hours: Hours = {
      ...week(
        { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '09:00', closesAt: '17:00' },
        { byDay: ['WE'], opensAt: '18:00', closesAt: '20:00' },
      ),
      exceptions: [
        { from: '2026-11-30', spans: [], note: 'Stock taking' },
        { from: '2026-12-25', spans: [] },
      ],
    };
    expect(facts(await list(one({ hours })))).toEqual([
      'Monday, Tuesday, Thursday, Friday: 9:00\u00a0AM – 5:00\u00a0PM',
      'Wednesday: 9:00\u00a0AM – 5:00\u00a0PM, 6:00\u00a0PM – 8:00\u00a0PM',
      'Saturday, Sunday: Closed',
      'Mon, Nov 30: Closed (Stock taking)',
      'Fri, Dec 25: Closed',
    ]);
    const always = week({ freq: 'DAILY', opensAt: '00:00', closesAt: '24:00' });
    expect(facts(await list(one({ hours: always })))).toEqual(['Day and night']);
  });

  it.each([
    [
      'every other week',
      { freq: 'WEEKLY', interval: 2, dtstart: '2026-11-27', byDay: ['FR'] },
      ['Fri, Nov 27', 'Fri, Dec 11'],
    ],
    ['once a month', { byDay: ['2SA'] }, ['Sat, Dec 12']],
    [
      'a season that ends',
      { byDay: ['MO'], validTo: '2026-12-20' },
      ['Mon, Nov 30', 'Mon, Dec 7', 'Mon, Dec 14'],
    ],
    ['what has ended', { byDay: ['MO'], until: '2026-10-20' }, []],
  ] as const)('makes no week of %s', async (_, rule, days) => {
    const hours = {
      ...week({ ...rule, opensAt: '10:00', closesAt: '12:00' }),
      prose: 'Ring first.',
    };
    const times = days.map((day) => `${day}: 10:00\u00a0AM – 12:00\u00a0PM`);
    expect(facts(await list(one({ hours })))).toEqual(
      days.length === 0
        ? ['Monday – Sunday: Closed', 'Ring first.']
        : ['Check first', ...times, 'Ring first.'],
    );
  });

  it('promises no hours where it is closed for now, or where nobody knows them', async () => {
    const hours = week({ freq: 'DAILY', opensAt: '09:00', closesAt: '17:00' });
    const closed = await list(one({ hours, status: 'temporarily-closed' }));
    expect(facts(closed)).toEqual([]);
    expect(closed).toContain('<strong>Closed for now</strong>');
    expect(facts(await list(one({})))).toEqual(['Hours not known']);
  });

  it('is in the language asked for, and marks what is in another', async () => {
    const html = await list(
      one({ hours: week({ byDay: ['MO'], opensAt: '09:00', closesAt: '17:00' }) }),
      {
        language: 'fr-CA',
      },
    );
    expect(html).toContain('lang="fr-CA"');
    expect(html).toContain('<h3><bdi lang="en">Meals</bdi></h3>');
    expect(facts(html)[0]).toMatch(/^lundi: 9/);
    expect(await list(one({ name: 'مطبخ' }))).toContain('<h3><bdi>مطبخ</bdi></h3>');
    // A language that we have no words of.
    expect((await staticList(one({}), { today, language: 'sv' })).language).toBe('en');
  });

  it('links to what can be dialled or opened for certain, and tells no site where from', async () => {
    const html = await list(
      one({
        phones: [{ number: 'ask for Dana', kind: 'voice' }],
        email: 'a@b.org?bcc=x@evil.example',
        website: 'https://www.mill.example/',
      }),
    );
    expect(html).toContain('Call <bdi>ask for Dana</bdi>');
    expect(html).toContain('Email <bdi>a@b.org?bcc=x@evil.example</bdi>');
    expect(html).toContain(
      '<a href="https://www.mill.example/" rel="noreferrer"><bdi>mill.example</bdi></a>',
    );
    expect(await list(one({ website: 'javascript:alert("1")' }))).not.toContain('href');
  });

  it('tells what is new, and what people found to be wrong, with the day', async () => {
    const alerts = [
      { text: 'New door.', from: '2026-11-20', until: '2026-12-04' },
      { text: 'Old news.', until: '2026-11-26' },
    ];
    const html = await list(one({ alerts }), {
      reports: [{ id: 's', date: today, kind: 'phone', count: 3 }],
    });
    expect(html).toContain('<strong>News, Nov 20, 2026 – Dec 4, 2026: </strong>New door.');
    expect(html).not.toContain('Old news');
    expect(html).toContain('<strong>Reported: wrong phone number, Nov 27, 2026</strong>');
  });

  it('escapes every text', async () => {
    const name = '</section></script><img src=x onerror="alert(1)">';
    const html = await list(one({ id: '"><b>', name, description: name }), { isWhole: true });
    expect(html).not.toMatch(/<img|<b>|onerror="/);
    expect(html.match(/<\/section>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});
