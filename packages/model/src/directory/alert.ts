import type { IsoDate } from '../hours/hours.ts';
import type { Alert } from './directory.ts';

/** The alerts that apply on a day. Both ends are included; an alert without dates always applies. */
export function currentAlerts(
  alerts: readonly Alert[] | undefined,
  day: IsoDate,
): readonly Alert[] {
  return (alerts ?? []).filter(
    ({ from, until }) => (from ?? '') <= day && (until === undefined || day <= until),
  );
}
