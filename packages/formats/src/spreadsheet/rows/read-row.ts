import { tellsPlace } from '../../privacy/place-heading.ts';
import { keepsAddress, readPrivacyAnswer } from '../../privacy/privacy-heading.ts';
import { hintsSecret } from '../../privacy/shelters.ts';
import { tells } from '@peerkit/model';
import type { ProblemCode } from '../../core/problems.ts';
import { oneLine } from '../../tables/words.ts';
import type { RowKind } from '../map/column-map.ts';
import type { Target } from '../../tables/columns/targets.ts';
import type { TableRow } from '../../tables/table.ts';
import { Draft, type Column } from './draft.ts';
import { readRowPrivacy } from './row-privacy.ts';
import type { SecretPlaces } from './secret-places.ts';
import { cellReader, type CellReader } from './target-readers.ts';

/** A row that was read, and the columns of which nothing was taken because its place is private. */
export interface ReadRow {
  readonly draft: Draft;
  readonly keptBack: readonly Column[];
}

/** Reads a row: first who may see what, then its cells. */
export function readRow(
  kind: RowKind,
  row: TableRow,
  columns: readonly Column[],
  shared: ReadonlySet<Target>,
  secretPlaces?: SecretPlaces,
  /** Words outside of the row say that its place is secret. */
  isBelow = false,
): ReadRow {
  const plan = planOf(columns);
  const privacy = readRowPrivacy(columns, row);
  const read = (isSecret: boolean): ReadRow => {
    const draft = new Draft(kind, shared);
    draft.confidential = privacy.place;
    draft.hasPrivatePlace = privacy.hasPlace;
    draft.isPublic = privacy.isOpen;
    draft.unpublished = privacy.unpublished;
    draft.nameHeading = plan.nameHeading;
    draft.findings.push(...privacy.findings);
    const keptBack: Column[] = [];
    for (const { column, read } of plan.cells) {
      if (privacy.keptBack.size > 0 && privacy.keptBack.has(column.heading)) continue;
      const cell = row.cells[column.at] ?? '';
      // Nobody asks what tells where a place is that everybody may know.
      if (!isSecret && kind !== 'locations') {
        read(draft, cell);
        continue;
      }
      const text = typeof cell === 'string' ? cell : cell.join('; ');
      if (isSecret && text !== '' && column.rule.to !== 'ignore' && canTell(column, text)) {
        keptBack.push(column);
        draft.telling.push(oneLine(text.slice(0, 2000)));
      } else {
        if (plan.telling.has(column)) draft.telling.push(oneLine(text.slice(0, 2000)));
        read(draft, cell);
      }
    }
    // Where there is no place, nobody needs to say whether it is secret.
    if (!hasPlace(draft)) dropFindings(draft, 'unanswered-place');
    return { draft, keptBack };
  };
  const first = read(false);
  hearShelter(first.draft);
  askAboutShelter(first.draft, row, columns);
  // The words of any cell can say that the place is private, so only now it is known.
  const elsewhere = secretPlaces?.whereaboutsOf(first.draft.locationIds);
  if (!first.draft.confidential && elsewhere === undefined && !isBelow) return first;
  const second = read(true);
  second.draft.telling.push(...(elsewhere ?? []));
  second.draft.confidential = true;
  second.draft.hasPrivatePlace ||=
    first.draft.hasPrivatePlace || second.draft.locationIds.length > 0;
  second.draft.unpublished ??= first.draft.unpublished;
  // Why it is private was perhaps said in a column that is kept back now.
  const why = first.draft.findings.filter(({ code }) => WHY.has(code));
  const said = second.draft.findings.map(({ heading }) => heading);
  second.draft.findings.push(...why.filter(({ heading }) => !said.includes(heading)));
  return second;
}

/** Whether a row says where something is. */
export function hasPlace({
  lines,
  address,
  point,
  latitude,
  postalAddress,
  locationIds,
}: Draft): boolean {
  const somewhere = point ?? latitude ?? postalAddress;
  return (
    lines.length + locationIds.length > 0 || 'postalCode' in address || somewhere !== undefined
  );
}

function dropFindings({ findings }: Draft, code: ProblemCode): void {
  const kept = findings.filter((finding) => finding.code !== code);
  findings.splice(0, findings.length, ...kept);
}

/** Keeps the place of a shelter back if its name, or a remark that says nothing elsewhere, does. */
function hearShelter(draft: Draft): void {
  if (draft.confidential || draft.isPublic) return;
  // Beside an address, `No address` is no news: it says what to do with it.
  const remark =
    draft.lines.length > 0 ? draft.remarks.find(({ text }) => keepsAddress(text)) : undefined;
  if (remark !== undefined) {
    draft.confidential = true;
    draft.hasPrivatePlace = true;
    draft.find('warning', remark.column, 'secret-in-words');
    return;
  }
  if (!draft.isShelter) return;
  const column = draft.refuge ?? draft.remarks.find(({ text }) => hintsSecret(text))?.column;
  if (column === undefined) return;
  draft.confidential = true;
  draft.hasPrivatePlace ||= draft.lines.length > 0 || draft.locationIds.length > 0;
  draft.find('warning', column, 'secret-shelter');
}

/** Says so when a column with a yes or no that nobody understands stands beside the address of a shelter. */
function askAboutShelter(draft: Draft, row: TableRow, columns: readonly Column[]): void {
  if (draft.confidential || draft.isPublic || !draft.isShelter || draft.lines.length === 0) return;
  for (const column of columns) {
    const { to, sure } = column.rule;
    const cell = row.cells[column.at] ?? '';
    if (to !== 'ignore' || sure !== 'guess' || typeof cell !== 'string') continue;
    if (cell.length > 20 || readPrivacyAnswer(cell) === undefined) continue;
    draft.find('warning', column, 'shelter-answer', { found: cell.trim() });
  }
}

/** What is the same for all rows of a table. */
interface Plan {
  readonly nameHeading: string | undefined;
  /** The columns that tell where a place is. */
  readonly telling: ReadonlySet<Column>;
  readonly cells: readonly { readonly column: Column; readonly read: CellReader }[];
}

const WHY: ReadonlySet<string> = /* @__PURE__ */ new Set(['secret-in-words', 'secret-shelter']);

const plans = new WeakMap<readonly Column[], Plan>();

function planOf(columns: readonly Column[]): Plan {
  let plan = plans.get(columns);
  if (plan === undefined) {
    plan = {
      nameHeading: columns.find(({ rule }) => rule.to === 'name')?.heading,
      telling: new Set(columns.filter(({ rule }) => TELLS.test(rule.to))),
      cells: columns.map((column) => ({ column, read: cellReader(column) })),
    };
    plans.set(columns, plan);
  }
  return plan;
}

/** What goes into the record of a place, and with it out of everybody's sight. */
const OF_PLACE =
  /^(?:address|location|postalAddress|latitude|longitude|point|transportation|accessibility|timeZone|confidential|shown|published|unpublished)(?:\.|$)/;

/** Of these, what tells where it is: a town does not. */
const TELLS =
  /^(?:address|address\.line\d|address\.postalCode|postalAddress|latitude|longitude|point|transportation|location\.description|confidential)$/;

/** Columns that say nothing of a place, whatever else their heading says. */
const ELSEWHERE: ReadonlySet<Target> = /* @__PURE__ */ new Set<Target>([
  ...(['id', 'name', 'status', 'organization.id', 'organization.name'] as const),
  ...(['phone', 'phone.text', 'phone.fax', 'phone.tty', 'email', 'organization.phone'] as const),
]);

/** Whether a column could tell where the place of its row is, though it was taken for something else. */
function canTell({ heading, rule }: Column, text: string): boolean {
  const { to, sure } = rule;
  // Without a name the row would be lost; one with a number could be an address.
  if (to === 'name' && !/\d/.test(text)) return false;
  if (OF_PLACE.test(to)) return false;
  // A guess, and a remark: nobody knows what else is written there.
  if (sure === 'guess' || (to === 'note' && sure !== undefined)) return true;
  if (to.endsWith('website')) return tells(text, ANY);
  return !ELSEWHERE.has(to) && tellsPlace(heading);
}

const ANY = { phrases: [], any: true } as const;
