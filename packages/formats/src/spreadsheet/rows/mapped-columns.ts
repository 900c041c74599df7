import { fold } from '../../tables/words.ts';
import type { ColumnMap, ColumnRule } from '../map/column-map.ts';
import type { Column } from './draft.ts';

/** The columns of a table that a map says something of. */
export function mappedColumns(headings: readonly string[], map: ColumnMap): readonly Column[] {
  const rules = new Map(Object.entries(map.columns));
  return headings.flatMap((heading, at) => {
    const rule = rules.get(heading);
    const isIgnored = rule?.to === 'ignore' && rule.sure === undefined;
    return rule === undefined || isIgnored ? [] : [columnOf(heading, at, rule)];
  });
}

export function columnOf(heading: string, at: number, rule: ColumnRule): Column {
  const values = Object.entries(rule.values ?? {}).map(([from, to]) => [fold(from), to] as const);
  return { heading, at, rule, values: new Map(values) };
}
