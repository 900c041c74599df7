import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../program.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-directory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Terminal {
  readonly width?: number;
  readonly input?: string;
  readonly lines?: string[];
}

async function cli(args: readonly string[], { width, input, lines }: Terminal = {}) {
  const printed = { out: '', err: '' };
  const exit = await run(['directory', ...args], {
    out: (text) => void (printed.out += `${text}\n`),
    err: (text) => void (printed.err += `${text}\n`),
    stopped: () => new Promise(() => undefined),
    ...(width === undefined ? {} : { width }),
    ...(lines === undefined ? {} : { progress: (line: string) => void lines.push(line) }),
    // eslint-disable-next-line @typescript-eslint/require-await -- a stub of standard input
    input: async function* () {
      yield Buffer.from(input ?? '');
    },
  });
  return { exit, ...printed };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A zip whose files are not compressed, as a workbook. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(Buffer.byteLength(text), 4);
    sizes.writeUInt32LE(Buffer.byteLength(text), 8);
    const lengths = Buffer.from([name.length, 0, 0, 0]);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(10), sizes, lengths]);
    parts.push(head, Buffer.from(name), Buffer.from(text));
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.alloc(12), sizes, lengths, offset]),
      Buffer.from(name),
    );
    at += head.length + name.length + Buffer.byteLength(text);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const GOOD = {
  organizations: [
    { id: 'o1', name: 'The Mill', description: 'Help', phones: [{ number: '519-555-0100' }] },
  ],
};
const BAD = { organizations: [...GOOD.organizations, { id: 'o2', email: 'nobody' }] };
const TABLE =
  'Name,Phone,Website,Hours\nThe Mill , 519.555.0100,mill.example,9 to 5\nRiver,By the mill,https://river.example,\n';

describe('check', () => {
  it('ends with 0 when all is good, with 1 on errors, with 2 when nothing can be read', async () => {
    expect(await cli(['check', file('good.json', JSON.stringify(GOOD))])).toEqual({
      exit: 0,
      out: '1 record was read.\n',
      err: '',
    });
    expect((await cli(['check', file('bad.json', JSON.stringify(BAD))])).exit).toBe(1);
    expect((await cli(['check', file('cut.json', '{"organizations":[{')])).exit).toBe(2);
    expect((await cli(['check', file('page.html', '<html></html>')])).exit).toBe(2);
    expect((await cli(['check', file('empty.csv', '')])).exit).toBe(2);
    expect((await cli(['check', join(folder, 'none.csv')])).err).toContain(
      'There is no file or folder',
    );
  });

  it('warns with 0: the record is in', async () => {
    const odd = { organizations: [{ ...GOOD.organizations[0], email: 'nobody' }] };
    const { exit, out } = await cli(['check', file('odd.json', JSON.stringify(odd))]);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /warning +odd\.json +o1 +email +"nobody" is not an e-mail address\. +It was left out\. Correct it\./,
    );
  });

  it('says file, row, field, what was found and what to do', async () => {
    const { out } = await cli(['check', file('list.csv', TABLE)]);
    expect(out).toMatch(/Level +File +Row +Field +Found +What to do/);
    expect(out).toMatch(
      /note +list\.csv +row 3 +Phone +"By the mill" is not a phone number\. +It was kept/,
    );
  });

  it('says which part of the hours was not understood, and of a secret place nothing', async () => {
    const table = `Name,Address,City,Hours,Confidential
East,Straat 1,Utrecht,"Mo-Fr 9-17, eerste di v.d. maand gesloten",no
West,Straat 2,Utrecht,"ma-vr 9:00-17:00, ring at Zonnelaan 7",yes
`;
    const { out } = await cli(['check', file('parts.csv', table), '--all']);
    expect(out).toContain(
      'Understood: "Mo-Fr 9-17". Not understood: "eerste di v.d. maand gesloten". Write Mon-Fri',
    );
    expect(out.match(/Understood/g)).toHaveLength(1);
    expect(out).not.toContain('Zonnelaan');
  });

  it('gives programs exactly records, imported and problems', async () => {
    const { exit, out } = await cli(['check', file('bad.json', JSON.stringify(BAD)), '--json']);
    expect(exit).toBe(1);
    const report = JSON.parse(out) as { problems: object[] };
    expect(Object.keys(report)).toEqual(['records', 'imported', 'problems']);
    expect(report).toMatchObject({ records: 2, imported: 1 });
    for (const problem of report.problems) {
      expect(Object.keys(problem)).toEqual(['severity', 'record', 'field', 'code', 'message']);
    }
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        record: 'o2',
        field: 'name',
        code: 'missing-name',
      }),
    );
  });

  it('names the file of each problem when there are several', async () => {
    file('a.json', JSON.stringify(GOOD));
    file(
      'b.json',
      JSON.stringify({ services: [{ id: 's1', organization_id: 'o1', status: 'active' }] }),
    );
    file('README.md', 'no list');
    const { exit, out } = await cli(['check', folder]);
    expect(exit).toBe(1);
    expect(out).toContain('README.md');
    expect(out).toMatch(/error +b\.json +s1 +name/);
    const { problems } = JSON.parse((await cli(['check', folder, '--json'])).out) as {
      problems: { record: string; code: string }[];
    };
    // The organization is in the other file: only its name is missing.
    expect(problems).toEqual([
      expect.objectContaining({ record: 'b.json s1', code: 'missing-name' }),
    ]);
  });

  it('reads a set of tables, and a data package with the files beside it', async () => {
    file('organizations.csv', 'id,name,description\no1,The Mill,Help\n');
    file('services.csv', 'id,organization_id,name,status\ns1,o1,Kits,active\ns2,o1,,active\n');
    const pack = file(
      'datapackage.json',
      JSON.stringify({
        resources: ['organizations.csv', 'services.csv', 'phones.csv', '../secret.csv'].map(
          (path) => ({ path }),
        ),
      }),
    );
    for (const path of [folder, pack]) {
      const { exit, out } = await cli(['check', path]);
      expect(exit).toBe(1);
      expect(out).toMatch(/error +services\.csv +row 3 +name/);
      expect(out).toContain('2 of 3 records were read. 1 was left out');
    }
    expect((await cli(['check', pack])).out).toContain('phones.csv');
    expect((await cli(['check', pack])).out).not.toContain('secret');
  });

  it('one broken file of a folder does not cost the others', async () => {
    file('good.json', JSON.stringify(GOOD));
    file('cut.json', '{"organizations":[{');
    const { exit, out } = await cli(['check', folder]);
    expect(exit).toBe(1);
    expect(out).toMatch(/error +cut\.json/);
    expect(out).toContain('1 record was read.');
  });

  it('reads standard input, Windows-1252 and other delimiters', async () => {
    expect((await cli(['check', '-'], { input: JSON.stringify(GOOD) })).exit).toBe(0);
    const latin = file(
      'liste.csv',
      Buffer.from('Nom;Téléphone\nLe Moulin à vent;519-555-0100\n', 'latin1'),
    );
    const { exit, out } = await cli(['convert', latin, '--to', 'peerkit']);
    expect(exit).toBe(0);
    expect(out).toContain('Le Moulin à vent');
  });

  it('keeps to the width of the terminal, and to one line each without one', async () => {
    const path = file('bad.json', JSON.stringify(BAD));
    const { out } = await cli(['check', path], { width: 72 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(
      (await cli(['check', path])).out.split('\n').filter((line) => line.includes('o2')),
    ).toHaveLength(2);
  });

  it('shows the first of many, counts all of them, and shows all when asked', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `Place ${at},call us`).join('\n');
    const path = file('many.csv', `Name,Phone\n${rows}\nLast,\n,519-555-0100\n`);
    const { out } = await cli(['check', path]);
    expect(out).toMatch(/note +many\.csv +row 2, row 3, row 4 and 197 more +Phone/);
    expect(out).toContain('Notes: 200.');
    expect(out).toContain('Problems of one kind share a line');
    expect(out).not.toContain('row 5');
    // The error comes first, wherever it stands.
    expect(out.split('\n').find((line) => /^(error|note)/.test(line))).toMatch(/^error/);
    expect((await cli(['check', path, '--all'])).out).toContain('row 201');
  });

  it('shows the first of many kinds, and counts each', async () => {
    const headings = Array.from({ length: 60 }, (_, at) => `Zq ${at}`);
    const path = file(
      'kinds.csv',
      `Name,Phone,${headings.join(',')}\nA,211,${headings.join(',')}\n`,
    );
    const { out } = await cli(['check', path]);
    expect(out).toContain('10 more problems are not shown');
    expect(out).toMatch(/\n60 +note +column-left-out/);
  });

  it('reads the sheet that is asked for, and says what there is otherwise', async () => {
    const row = (at: number, cells: readonly string[]) =>
      `<row r="${at}">${cells.map((text) => `<c t="str"><v>${text}</v></c>`).join('')}</row>`;
    const sheet = (...rows: readonly (readonly string[])[]) =>
      `<worksheet><sheetData>${rows.map((cells, at) => row(at + 1, cells)).join('')}</sheetData></worksheet>`;
    const head = ['Organization', 'Service', 'Phone'];
    const book = zipOf({
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Read me"/><sheet name="North"/><sheet name="South"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': sheet(['How to use this list'], ['Filter by town']),
      'xl/worksheets/sheet2.xml': sheet(head, ['Pier Society', 'Kits', '519-555-0100']),
      'xl/worksheets/sheet3.xml': sheet(head, ['Pier Society', 'Van', '519-555-0101']),
    });
    const path = file('book.xlsx', book);
    const { out } = await cli(['check', path]);
    expect(out).toMatch(/warning +book\.xlsx +file +The sheet "South" looks like a list too/);
    expect(out).toMatch(/note +book\.xlsx +file +The sheet "Read me" was not read/);
    const converted = async (...more: string[]) =>
      (await cli(['convert', path, '--to', 'csv', ...more])).out;
    expect(await converted()).toContain('Kits');
    expect(await converted('--sheet', 'south')).toContain('Van');
    expect((await cli(['map', path, '--sheet', 'South', '-o', '-'])).out).toContain('"Service"');
    expect((await cli(['check', path, '--sheet', 'West'])).err).toContain('no sheet of that name');
  });

  it('never lets text from a file control the terminal', async () => {
    const evil = '\u001b]0;owned\u0007\u202Egnp';
    const path = file(
      'evil.json',
      JSON.stringify({
        organizations: [{ id: evil, name: evil, email: evil }, { id: `${evil}2` }],
      }),
    );
    for (const more of [[], ['--json']]) {
      const { out, err } = await cli(['check', path, ...more]);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    }
  });

  it('lists its repairs, makes them before reading, and leaves the file alone', async () => {
    const path = file('list.csv', TABLE);
    const { out } = await cli(['check', path, '--fix']);
    expect(out).toMatch(/row 2 +Phone +"519\.555\.0100" +"519-555-0100"/);
    expect(out).toMatch(/row 2 +Website +"mill\.example" +"https:\/\/mill\.example"/);
    expect(out).not.toContain('link-scheme-added');
    expect(readFileSync(path, 'utf8')).toBe(TABLE);
    const json = {
      organizations: [
        {
          id: 'o1',
          name: 'The Mill',
          website: 'mill.example',
          phones: [{ number: '(519) 555-0100' }],
        },
      ],
    };
    const fixed = await cli([
      'convert',
      file('o.json', JSON.stringify(json)),
      '--fix',
      '--to',
      'peerkit',
    ]);
    expect(fixed.out).toContain('519-555-0100');
    expect(fixed.err).toMatch(/o1 +number +"\(519\) 555-0100" +"519-555-0100"/);
  });
});

describe('a list with nothing in it', () => {
  it.each(['Name,Phone,Hours\n', '[]', 'Name,Phone\n,\n'])(
    'is told, and replaces no good list: %j',
    async (text) => {
      const path = file(text === '[]' ? 'list.json' : 'list.csv', text);
      const index = file('index.json', 'the good one');
      const built = await cli(['build', path, '-o', index]);
      expect(built.exit).toBe(2);
      expect(built.out).toBe('');
      expect(built.err).toMatch(/no record|empty|not a list/);
      expect(readFileSync(index, 'utf8')).toBe('the good one');
      expect((await cli(['check', path])).exit).toBe(2);
      expect((await cli(['convert', path, '--to', 'csv', '-o', index])).exit).toBe(2);
      expect(readFileSync(index, 'utf8')).toBe('the good one');
    },
  );

  it('is refused after its report when errors left nothing of it', async () => {
    const path = file('list.json', JSON.stringify({ organizations: [{ id: 'o2', email: 'x' }] }));
    const index = file('index.json', 'the good one');
    const { exit, out, err } = await cli(['build', path, '-o', index]);
    expect(exit).toBe(2);
    expect(out).toContain('There is no name.');
    expect(err).toContain('No record of');
    expect(readFileSync(index, 'utf8')).toBe('the good one');
  });

  it('is written when all of it is not for publishing', async () => {
    const path = file('list.csv', 'Name,Phone,Publish\nBeds,519-555-0101,no\n');
    const index = file('index.json', 'the old one');
    expect((await cli(['build', path, '-o', index])).exit).toBe(0);
    expect(readFileSync(index, 'utf8')).not.toBe('the old one');
  });
});

describe('convert', () => {
  it('reads its own format back exactly, alone and beside other files', async () => {
    const list = file('list.csv', TABLE);
    const once = join(folder, 'once.json');
    const twice = join(folder, 'twice.json');
    await cli(['convert', list, '--to', 'peerkit', '-o', once]);
    expect(await cli(['check', once])).toEqual({
      exit: 0,
      out: expect.stringContaining('4 records were read.\n') as string,
      err: '',
    });
    await cli(['convert', once, '--to', 'peerkit', '-o', twice]);
    expect(readFileSync(twice, 'utf8')).toBe(readFileSync(once, 'utf8'));
    rmSync(list);
    rmSync(twice);
    file('more.json', JSON.stringify(GOOD));
    expect((await cli(['check', folder])).out).toContain('5 records were read.\n');
  });

  const LIST =
    'Name,Phone,Latitude,Longitude,Address\nThe Mill,519-555-0100,42.4,-82.2,1 King St\n=1+1,519-555-0101,,,\n';

  it.each(['hsds-json', 'csv', 'jsonld', 'geojson', 'peerkit'])('writes %s', async (to) => {
    const out = join(folder, `out.${to}`);
    const { exit } = await cli(['convert', file('list.csv', LIST), '--to', to, '-o', out]);
    expect(exit).toBe(0);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('The Mill');
    if (to === 'csv') expect(text).not.toMatch(/(^|,)=1\+1/m);
    else expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes JSON-LD that cannot end the script element of a page', async () => {
    const name = 'The Mill </script><script>alert(1)</script>';
    const list = file('list.json', JSON.stringify({ organizations: [{ id: 'o1', name }] }));
    const { out } = await cli(['convert', list, '--to', 'jsonld']);
    expect(out).not.toMatch(/[<>&]/);
    const { '@graph': graph } = JSON.parse(out) as { '@graph': { name: string }[] };
    expect(graph.map((node) => node.name)).toEqual([name]);
  });

  it('what it writes reads back as it was', async () => {
    const list = file('list.csv', LIST);
    for (const to of ['hsds-json', 'hsds-csv'] as const) {
      const out = join(folder, to);
      expect((await cli(['convert', list, '--to', to, '-o', out])).exit).toBe(0);
      const { exit, out: report } = await cli(['check', out]);
      expect({ to, exit, report }).toMatchObject({ exit: 0 });
      if (to === 'hsds-json')
        expect((await cli(['diff', list, out])).out).toBe('Nothing changed.\n');
    }
    expect(readdirSync(join(folder, 'hsds-csv'))).toContain('datapackage.json');
  });

  it('prints the list alone: what is wrong with it goes to the other output', async () => {
    const { out, err } = await cli([
      'convert',
      file('bad.json', JSON.stringify(BAD)),
      '--to',
      'hsds-json',
    ]);
    expect(JSON.parse(out)).toMatchObject({ version: '3.1' });
    expect(err).toContain('o2');
  });

  it('refuses what it cannot do', async () => {
    const list = file('list.csv', LIST);
    expect((await cli(['convert', list, '--to', 'docx'])).exit).toBe(2);
    expect((await cli(['convert', list])).exit).toBe(2);
    expect((await cli(['convert', list, '--to', 'hsds-csv'])).err).toContain('--out');
    expect((await cli(['convert', list, '--to', 'csv', '--json'])).err).toContain('--out');
    const nowhere = join(list, 'where.json');
    expect((await cli(['convert', list, '--to', 'peerkit', '-o', nowhere])).err).toContain(
      'Cannot write',
    );
  });

  it('makes the folders of what it writes', async () => {
    const out = join(folder, 'newdir', 'sub', 'index.json');
    expect((await cli(['build', file('list.csv', LIST), '-o', out])).exit).toBeLessThan(2);
    expect(existsSync(out)).toBe(true);
  });

  it('never says where a confidential place is', async () => {
    const hidden = {
      services: [{ id: 's', name: 'Safe beds', status: 'active', organization_id: 'o' }],
      organizations: [{ id: 'o', name: 'The Mill', description: 'Help' }],
      locations: [
        {
          id: 'l',
          location_type: 'physical',
          x_confidential: true,
          name: 'Blue door',
          latitude: 42.4,
          longitude: -82.2,
          addresses: [{ address_1: '9 Secret Lane', city: 'Chatham' }],
        },
      ],
      service_at_locations: [{ id: 'sl', service_id: 's', location_id: 'l' }],
    };
    const path = file('hidden.json', JSON.stringify(hidden));
    for (const to of ['hsds-json', 'csv', 'jsonld', 'geojson', 'peerkit']) {
      const { out } = await cli(['convert', path, '--to', to]);
      expect(out).toContain('Safe beds');
      expect(out).not.toMatch(/Secret|Blue door|42\.4/);
    }
  });
});

describe('map', () => {
  it('keeps the links of a folder of tables: maps that nobody corrected change nothing', async () => {
    const tables = mkdtempSync(join(folder, 'airtable-'));
    const table = (name: string, ...rows: readonly string[]): void =>
      writeFileSync(join(tables, name), rows.join('\n'));
    table(
      'Organizations.csv',
      ...['Name,Main phone,Services', 'Harbor House,206-555-0100,"Drop-in,Wound care"'],
    );
    table(
      'Services.csv',
      'Service name,Provider,Locations,Schedule',
      'Drop-in,Harbor House,Main house,Mon-Fri 9am-5pm',
      'Wound care,Harbor House,"Main house,Annex",Tuesday 1-3pm',
    );
    table(
      'Locations.csv',
      'Location,Address,City,State,ZIP,Services',
      'Main house,100 Pike St,Seattle,WA,98101,"Drop-in,Wound care"',
      'Annex,102 Pike St,Seattle,WA,98101,Wound care',
    );
    const read = async (): Promise<string> =>
      (await cli(['convert', tables, '--to', 'peerkit'])).out;
    const before = await read();
    expect(JSON.parse(before)).toMatchObject({
      locations: [{ name: 'Main house' }, { name: 'Annex' }],
      servicesAtLocations: [{}, {}, {}],
    });
    expect((await cli(['map', tables])).exit).toBe(0);
    expect(await read()).toBe(before);
    expect((await cli(['check', tables])).out).not.toContain('map.json');
  });

  it('writes a map that a person can correct, and reads through it', async () => {
    const list = file(
      'list.csv',
      'Wer,Wo,Tel\nThe Mill,1 King St,519-555-0100\nRiver,2 King St,519-555-0101\n',
    );
    const { exit, out } = await cli(['map', list]);
    expect(exit).toBe(0);
    expect(out).toMatch(/Tel +phone/);
    const path = join(folder, 'list.map.json');
    const map = JSON.parse(readFileSync(path, 'utf8')) as { columns: Record<string, unknown> };
    map.columns = { Wer: 'name', Wo: 'ignore', Tel: 'phone' };
    writeFileSync(path, JSON.stringify(map));
    const { out: printed, err } = await cli(['convert', list, '--to', 'peerkit']);
    expect(printed).toContain('"name":"The Mill"');
    expect(printed).not.toContain('King St');
    expect(err).not.toContain('guessed');
    // It is somebody's work by now.
    expect(await cli(['map', list])).toMatchObject({ exit: 2 });
    expect((await cli(['map', list, '--force'])).exit).toBe(0);
  });

  it('prints it, and says what is wrong with a wrong one', async () => {
    const list = file('list.csv', TABLE);
    expect(JSON.parse((await cli(['map', list, '-o', '-'])).out)).toMatchObject({
      peerkit: 'column-map',
    });
    const wrong = file(
      'wrong.json',
      JSON.stringify({ peerkit: 'column-map', version: 1, columns: { Name: 'nam' } }),
    );
    const { exit, err } = await cli(['check', list, '--map', wrong]);
    expect(exit).toBe(2);
    expect(err).toContain('Did you mean "name"?');
    expect((await cli(['map', file('good.json', JSON.stringify(GOOD))])).exit).toBe(2);
  });
});

describe('diff, stats and template', () => {
  it('says what was added, is gone, moved and has other hours', async () => {
    const old = file(
      'old.csv',
      'id,Name,Phone,Hours,Address,City\na,Kits,519-555-0100,9 to 5,1 King St,Chatham\nb,Food,,,,\n',
    );
    const now = file(
      'new.csv',
      'id,Name,Phone,Hours,Address,City\na,Kits,519-555-0199,9 to 6,1 King St,Chatham\nc,Beds,,,,\n',
    );
    const { exit, out } = await cli(['diff', old, now]);
    expect(exit).toBe(0);
    expect(out).toMatch(/changed +service +a +Kits +hours, phone or links/);
    expect(out).toMatch(/removed +service +b +Food/);
    expect(out).toMatch(/added +service +c +Beds/);
    const { changes } = JSON.parse((await cli(['diff', old, now, '--json'])).out) as {
      changes: unknown[];
    };
    expect(changes).toContainEqual(
      expect.objectContaining({ list: 'services', id: 'b', what: 'gone' }),
    );
    expect((await cli(['diff', old, old])).out).toContain('Nothing changed.');
  });

  it('counts', async () => {
    const { exit, out } = await cli(['stats', file('list.csv', TABLE)]);
    expect(exit).toBe(0);
    expect(out).toMatch(/Services +2\n/);
    expect(out).toMatch(/Services with a phone +1 +50 %/);
    expect(out).toMatch(/Services with hours in words only +1 +50 %/);
    const json = JSON.parse(
      (await cli(['stats', join(folder, 'list.csv'), '--json'])).out,
    ) as object;
    expect(json).toMatchObject({ records: 2, imported: 2, services: 2, phone: 1 });
  });

  it('gives a table to fill in whose examples have no problem', async () => {
    const made = join(folder, 'mine');
    expect((await cli(['template', '-o', made])).exit).toBe(0);
    const { exit, out } = await cli(['check', join(made, 'directory.csv')]);
    expect({ exit, out }).toEqual({
      exit: 0,
      out: [
        '3 records were read.',
        'Services: 3. Hours by day and time: 3. Hours in words only: 0. Places: 1, with a point: 1, kept private: 0. Columns left out: 0.\n',
      ].join('\n'),
    });
    expect((await cli(['template', '-o', made])).exit).toBe(2);
  });

  it('writes the table under the name of a file, and no folder of that name', async () => {
    const named = join(folder, 'ours.csv');
    expect((await cli(['template', '--out', named])).out).toContain(named);
    expect(readFileSync(named, 'utf8')).toContain('Service');
    expect((await cli(['check', named])).exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['ours.csv', 'ours.map.json']);
    const sheet = join(folder, 'ours.xlsx');
    const { exit, err } = await cli(['template', '--out', sheet]);
    expect([exit, err]).toEqual([2, expect.stringContaining('list.csv instead of')]);
    expect(readdirSync(folder)).not.toContain('ours.xlsx');
  });

  it('says of --all what it does to a list', async () => {
    const { out } = await cli(['check', '--help']);
    expect(out).toContain('show every problem');
    expect(out).not.toContain('submission');
  });
});

describe('folders and progress', () => {
  it('says which folder to name', async () => {
    mkdirSync(join(folder, 'input'));
    expect((await cli(['check', folder])).err).toContain('input');
    expect((await cli(['check', join(folder, 'input')])).err).toContain('There is no list');
  });

  it('shows no bar on short work, and takes it away after long work', async () => {
    const lines: string[] = [];
    await cli(['check', file('good.json', JSON.stringify(GOOD))], { lines });
    expect(lines).toEqual([]);
  });
});
