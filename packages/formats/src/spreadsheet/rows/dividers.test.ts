import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv, toHsdsJson, toJsonLd, toPeerkitJson } from '../../write.ts';

const HEAD = 'Name,Address,City,Phone,Notes';
const MEALS = 'Meals,12 Quay Street,Salem,978-555-0101,';
const BEDS = '"Beds, 77 Wexmoor Lane",77 Wexmoor Lane,Salem,978-555-0102,Meet at 77 Wexmoor Lane.';
const HOUSE = 'Quiet house,79 Wexmoor Lane,Salem,978-555-0103,';
const COATS = 'Coats,14 Quay Street,Salem,978-555-0104,';

async function readOf(...lines: readonly string[]) {
  const reading = await readDirectory([inputFile('list.csv', [HEAD, ...lines].join('\n'))], {
    fix: true,
  });
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems, repairs, counts } = reading;
  expect(counts.imported + counts.rejected).toBe(counts.records);
  const csv = toFlatCsv(directory).text;
  const all = JSON.stringify([
    ...[csv, toJsonLd(directory).text, toHsdsJson(directory), toPeerkitJson(directory)],
    ...[problems, repairs],
  ]);
  const told = problems.filter(({ code }) => code.startsWith('secret-'));
  return { csv, all, told: told.map(({ record, message }) => `${record}: ${message}`) };
}

describe('a row of words between the others', () => {
  it.each([
    'CONFIDENTIAL - DO NOT PUBLISH BELOW,,,,',
    '*** DO NOT PUBLISH ***,,,,',
    'Nie publikować,,,,',
    ',,Internal use only,,',
    'Ne pas diffuser,,,,',
  ])('leaves out what is below it: %s', async (divider) => {
    const { csv, all, told } = await readOf(MEALS, divider, BEDS, HOUSE);
    expect(all).not.toMatch(/wexmoor/i);
    expect(all).not.toContain('555-0102');
    expect(csv).toContain('12 Quay Street');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^row 3: .*2 rows were left out below it.*"Public"/);
  });

  it.each([
    'Confidential shelters,,,,',
    'CONFIDENTIAL,,,,',
    'Refuges secrets,,,,',
    'titkos címek,,,,',
  ])('keeps the places below it private: %s', async (divider) => {
    const { csv, all, told } = await readOf(MEALS, divider, BEDS, HOUSE);
    expect(all).not.toMatch(/wexmoor/i);
    expect(csv).toContain('Quiet house');
    expect(csv).toContain('555-0103');
    expect(told.join()).toContain('The places of 2 rows are kept private below it.');
  });

  it('holds to the next heading of a group, or to one that says that all may know', async () => {
    const group = await readOf(MEALS, 'Confidential shelters,,,,', HOUSE, 'Clothes,,,,', COATS);
    expect(group.csv).toContain('14 Quay Street');
    expect(group.csv).not.toMatch(/wexmoor/i);
    const order = await readOf(MEALS, 'DO NOT PUBLISH,,,,', HOUSE, 'Clothes,,,,', COATS);
    expect(order.csv).not.toContain('14 Quay Street');
    const over = await readOf(MEALS, 'DO NOT PUBLISH,,,,', HOUSE, 'Public,,,,', COATS);
    expect(over.csv).toContain('14 Quay Street');
    expect(over.csv).not.toMatch(/wexmoor/i);
  });

  it('says nothing when it names a kind of help', async () => {
    const { csv, told } = await readOf(MEALS, 'Confidential HIV testing,,,,', COATS);
    expect(csv).toContain('14 Quay Street');
    expect(told).toEqual([]);
  });
});

describe('a note under the list', () => {
  it.each([
    ['See note 1', 'Note 1: address confidential,,,,'],
    ['Call first *', '* The address is confidential,,,,'],
    ['Call first (2)', '(2) Do not share the address,,,,'],
  ])('keeps the rows with its mark private: %s', async (mark, note) => {
    const { csv, all, told } = await readOf(MEALS, `${BEDS} ${mark}`, ',,,,', note);
    expect(all).not.toMatch(/wexmoor/i);
    expect(csv).toContain('12 Quay Street');
    expect(told.join()).toContain('1 row with its mark');
  });

  it('without a mark keeps all of them private', async () => {
    const { csv, all, told } = await readOf(MEALS, BEDS, 'All addresses are confidential.,,,,');
    expect(all).not.toMatch(/wexmoor/i);
    expect(csv).not.toContain('12 Quay Street');
    expect(csv).toContain('978-555-0101');
    expect(told.join()).toContain('does not say which rows');
  });
});

it('a line above the headings speaks of all rows', async () => {
  const readTitled = async (title: string) => {
    const reading = await readDirectory([
      inputFile('list.csv', [title, '', HEAD, BEDS, HOUSE].join('\n')),
    ]);
    if (!reading.ok) throw new Error(reading.message);
    const { directory, problems } = reading;
    const csv = toFlatCsv(directory).text;
    expect(`${csv}${JSON.stringify(problems)}`).not.toMatch(/wexmoor/i);
    return { csv, codes: problems.map(({ code }) => code) };
  };
  const order = await readTitled('CONFIDENTIAL - DO NOT PUBLISH,,,,');
  expect(order.csv).not.toContain('Quiet house');
  expect(order.codes).toContain('secret-above');
  const places = await readTitled('Confidential shelters 2026,,,,');
  expect(places.csv).toContain('Quiet house');
  expect(places.codes).toContain('secret-above');
});

it('the place of a row that is left out is left out of its own table as well', async () => {
  const reading = await readDirectory([
    inputFile(
      'services.csv',
      [
        'Service,Phone,Place ID,Notes',
        'Meals,978-555-0101,l1,',
        'DO NOT PUBLISH,,,',
        'Beds,978-555-0102,l2,',
      ].join('\n'),
    ),
    inputFile(
      'places.csv',
      [
        'Place ID,Place name,Address,City',
        'l1,Hall,12 Quay Street,Salem',
        'l2,House,77 Wexmoor Lane,Salem',
      ].join('\n'),
    ),
  ]);
  if (!reading.ok) throw new Error(reading.message);
  const csv = toFlatCsv(reading.directory).text;
  const all = JSON.stringify([csv, toPeerkitJson(reading.directory), reading.problems]);
  expect(all).not.toMatch(/wexmoor/i);
});
