import type { IsoDate } from '../hours/hours.ts';
import type { Alert } from './directory.ts';

/** The alerts that hold on a day. Both ends are included; an alert without dates always holds. */
export function currentAlerts(
  alerts: readonly Alert[] | undefined,
  day: IsoDate,
): readonly Alert[] {
  return (alerts ?? []).filter(
    ({ from, until }) => (from ?? '') <= day && (until === undefined || day <= until),
  );
}
