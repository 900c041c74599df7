import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';

async function read(heading: string, ...cells: readonly string[]) {
  const rows = cells.map(
    (cell, at) => `Help ${String(at)},${String(at + 1)}2 Quay Street,Salem,${cell}`,
  );
  const text = [`Name,Street,Town,${heading}`, ...rows].join('\n');
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

describe('a column of yes or no below a heading that says that something is closed', () => {
  it.each([
    ...['Closed', 'Closed?', 'Inactive', 'Archived', 'No longer running', 'Fermé', 'Zamknięte'],
    ...['Cerrado', 'Gesloten', 'Geschlossen', 'Bezárt', 'Uždaryta', 'Κλειστό', 'Encerrado'],
  ])('%s', async (heading) => {
    for (const yes of ['x', 'yes', '✓', 'true']) {
      const { directory } = await read(heading, yes, '', 'no');
      expect(directory.services.map(({ status }) => status)).toEqual([
        'inactive',
        'active',
        'active',
      ]);
    }
  });

  it('does not take a closed Sunday or lunch for a service that is no more', async () => {
    for (const heading of ['Closed on Sunday', 'Closed for lunch', 'Closed Sundays']) {
      const { directory } = await read(heading, 'x', '', 'x');
      expect(directory.services.every(({ status }) => status === 'active')).toBe(true);
    }
  });

  it('leaves out drafts, and keeps what may be open again', async () => {
    expect((await read('Draft', 'x', '', '')).directory.services).toHaveLength(2);
    const { directory } = await read('Temporarily closed', 'x', '', '');
    expect(directory.services[0]?.status).toBe('temporarily-closed');
  });
});

describe('a blank', () => {
  it.each([
    ...['Confidential (Y/N)', 'Address private? yes/no', 'Confidentiel (oui/non)', 'Poufne (T/N)'],
    ...['Titkos (igen/nem)', 'Geheim (ja/nee)', 'Vertraulich ja/nein', 'Confidencial (sim/não)'],
    ...['Slapta (taip/ne)', 'Εμπιστευτικό (ναι/όχι)', 'Confidencial (sí/no)'],
  ])('is no answer where the heading offers a no: %s', async (heading) => {
    const { directory, problems } = await read(heading, 'x', '');
    expect(directory.locations.every(({ confidential }) => confidential)).toBe(true);
    expect(problems.map(({ code }) => code)).toContain('unanswered-place');
  });

  it('hides nothing where nobody ever answered, and nothing among crosses', async () => {
    expect((await read('Confidential (Y/N)', '', '')).directory.locations[0]?.confidential).toBe(
      false,
    );
    const { directory } = await read('Confidential', '', 'x');
    expect(directory.locations.map(({ confidential }) => confidential)).toEqual([false, true]);
  });

  it('below a kind of help says nothing, and a cross that there is some', async () => {
    const { directory, problems } = await read('Showers', 'x', '', 'no');
    expect(directory.services.map(({ terms }) => terms.length)).toEqual([1, 0, 0]);
    expect(everythingSeen(directory, problems)).not.toMatch(/Showers: no/);
  });
});
