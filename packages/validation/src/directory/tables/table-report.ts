import type { Problem } from '@peerkit/model';
import { ProblemList, type ProblemCode, type ProblemParams } from '../problems.ts';
import type { Finding } from './draft.ts';
import { tableProblem, type TableProblemCode, type TableProblemParams } from './problems.ts';

type Severity = Problem['severity'];

/** The problems of tables: those that only tables have, and those of every import. */
export class TableReport {
  readonly list = new ProblemList();

  /** Of a row, or of the file as a whole. */
  add(
    severity: Severity,
    record: string,
    field: string,
    code: TableProblemCode,
    params?: TableProblemParams,
  ): void {
    this.list.push(tableProblem(severity, record, field, code, params));
  }

  /** Of what the map says of a column. */
  ofMap(severity: Severity, heading: string, code: TableProblemCode, params?: TableProblemParams) {
    this.add(severity, 'column map', heading, code, params);
  }

  error(record: string, field: string, code: ProblemCode, params?: ProblemParams): void {
    this.list.error({ record, field }, code, params);
  }

  warning(record: string, field: string, code: ProblemCode, params?: ProblemParams): void {
    this.list.warning({ record, field }, code, params);
  }

  /** What the cells of a row gave rise to. */
  tell(place: string, findings: readonly Finding[]): void {
    for (const { severity, heading, code, params } of findings) {
      if (code === 'link-scheme-added' || code === 'unknown-status') {
        this.list.add(severity, { record: place, field: heading }, code, params);
      } else this.add(severity, place, heading, code, params);
    }
  }
}
