import { strToU8 } from 'fflate';
import { readDirectory } from '../../../files/read-directory.ts';
import { toFlatCsv } from '../../flat-csv/write.ts';
import { toGeoJson } from '../../../geodata/geojson/write.ts';
import { factsOf } from './facts.ts';
import type { FactName, Kind } from './kind.ts';

/** How many fields of a kind came out right, or as words or nothing with a warning; and each wrong one. */
export interface Verdict {
  readonly kind: string;
  readonly right: number;
  readonly warned: number;
  readonly wrong: readonly string[];
}

/** Reads the file of a kind without a map and compares every field with the right answer. */
export async function judge(kind: Kind): Promise<Verdict> {
  const { content, file: name } = kind;
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const reading = await readDirectory(
    [{ name, beginning: () => bytes.slice(0, 65_536), content: () => bytes }],
    kind.options ?? {},
  );
  if (!reading.ok) return { kind: kind.kind, right: 0, warned: 0, wrong: [reading.message] };
  const { directory, problems } = reading;
  const wrong: string[] = [];
  let right = 0;
  let warned = 0;
  const told = new Set(problems.map(({ code }) => code));
  const rest = factsOf(directory);
  for (const { name, fields, warned: doubtful = {} } of kind.services) {
    const at = rest.findIndex(
      (found) =>
        found.name === name &&
        (fields.street === undefined || found.facts.street === fields.street),
    );
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    if (found === undefined) {
      wrong.push(`there is no ${name}`);
      continue;
    }
    right += 1;
    const names = new Set([...Object.keys(fields), ...Object.keys(found.facts)]) as Set<FactName>;
    for (const field of names) {
      // Ids are made up, and every service has a state, unless a test asks for them.
      if ((field === 'id' || field === 'status') && fields[field] === undefined) continue;
      const [is, be] = [found.facts[field], fields[field]];
      // The words of hours are those of the cell.
      if (field === 'words' && be === undefined) continue;
      if (is === be) right += 1;
      else wrong.push(`${name}: ${field} is ${is ?? 'nothing'}, not ${be ?? 'nothing'}`);
    }
    for (const [field, code] of Object.entries(doubtful)) {
      if (told.has(code)) warned += 1;
      else wrong.push(`${name}: nothing says that ${field} is ${code}`);
    }
  }
  for (const { name } of rest) wrong.push(`${name} is no service`);
  for (const code of kind.codes ?? []) {
    if (!told.has(code)) wrong.push(`nothing says ${code}`);
    else warned += 1;
  }
  const out = [toFlatCsv(directory).text, JSON.stringify(toGeoJson(directory).file)].join('\n');
  const all = `${out}\n${JSON.stringify(problems)}`;
  for (const secret of kind.secrets ?? []) {
    if (all.includes(secret)) wrong.push(`the secret ${secret} came out`);
    else right += 1;
  }
  return { kind: kind.kind, right, warned, wrong };
}
