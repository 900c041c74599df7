import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { toFlatCsv, toHsdsJson } from '../../write.ts';
import { workbookOf, type TestSheet } from '../testing/workbook.ts';

/** What anybody could see of a file. */
async function seenOf(text: string | Uint8Array, name = 'list.csv'): Promise<string> {
  const reading = await readDirectory([inputFile(name, text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  return JSON.stringify([toFlatCsv(directory).text, toHsdsJson(directory), problems]);
}

const HEAD = 'Name,Address,City,Notes\n';
const MEALS = 'Meals,12 Quay Street,Salem,Walk in\n';
const BEDS = 'Beds,77 Wexmoor Lane,Salem,\n';
const TEA = 'Tea,14 Quay Street,Salem,Daily\n';

describe('the name of a file', () => {
  it.each([
    'Confidential shelters.csv',
    'shelters_DO_NOT_PUBLISH.csv',
    'CONFIDENTIAL.csv',
    'list (confidential) 2026-01-31.csv',
    'internal.csv',
  ])('that says so keeps every place private: %s', async (name) => {
    const seen = await seenOf(HEAD + MEALS + BEDS, name);
    expect(seen).not.toMatch(/wexmoor|quay/i);
    expect(seen).toContain('the name of the file or sheet');
  });

  it.each(['Private clinics.csv', 'confidential services list.csv', 'shelters.csv'])(
    'that says nothing of the kind: %s',
    async (name) => {
      expect(await seenOf(HEAD + MEALS + BEDS, name)).toContain('77 Wexmoor Lane');
    },
  );
});

describe('a workbook', () => {
  const rows = [HEAD, MEALS, BEDS, TEA].map((line) => line.trim().split(','));
  const seenOfSheet = async (sheet: Partial<TestSheet>): Promise<string> =>
    seenOf(workbookOf([{ rows, ...sheet }]), 'list.xlsx');

  it('of which the sheet is called so keeps every place private', async () => {
    expect(await seenOfSheet({ name: 'Do not publish' })).not.toMatch(/wexmoor|quay/i);
  });

  it('with a comment that says so keeps the place of its row private', async () => {
    const seen = await seenOfSheet({ comments: { B3: 'Staff: do not share this address' } });
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('12 Quay Street');
  });

  it('with other comments is read as ever', async () => {
    const seen = await seenOfSheet({ comments: { B3: 'Called on Monday' } });
    expect(seen).toContain('77 Wexmoor Lane');
  });
});

describe('a remark', () => {
  it.each(['ditto', 'same', 'as above', '""""', '〃'])('that is repeated: %s', async (words) => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Line,5 Elm Road,Salem,address is secret\nBeds,77 Wexmoor Lane,Salem,${words}\nCots,79 Wexmoor Lane,Salem,${words}\n${TEA}`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('14 Quay Street');
  });

  it('beyond the last heading', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Beds,77 Wexmoor Lane,Salem,,do not publish address\n${TEA}`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('14 Quay Street');
  });

  it('on the row above', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}${BEDS}Tea,14 Quay Street,Salem,^ this one is confidential\nSoup,16 Quay Street,Salem,\n`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('16 Quay Street');
  });

  it('below the list, with a raised number', async () => {
    const seen = await seenOf(
      `${HEAD}${MEALS}Beds ¹,77 Wexmoor Lane,Salem,\n${TEA}¹ Address is confidential,,,\n`,
    );
    expect(seen).not.toMatch(/wexmoor/i);
    expect(seen).toContain('14 Quay Street');
  });
});
