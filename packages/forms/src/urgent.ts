import type { FieldValues } from './asked.ts';
import type { FormKind } from './kind.ts';

/** Whether somebody's answers say that they may be in danger. */
export function isUrgent({ urgent }: FormKind, values: FieldValues): boolean {
  const chosen = [values[urgent?.field ?? ''] ?? []].flat();
  return chosen.some((option) => urgent?.is.includes(option));
}
