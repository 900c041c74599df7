import type { RecordOf } from '@peerkit/validation/directory';
import type { CollectedRecords } from './collected-records.ts';
import { houseKeys } from './site-key.ts';

/** Houses that some row keeps secret: other rows of the same organization may be at them too. */
export class SecretHouses {
  /** Organizations that no column names: nothing says to whom their services belong. */
  readonly #nameless = new Set<string>();
  /** Houses of which a row says that they are secret, as {@link SecretHouses.#sitesOf} writes them. */
  readonly #told = new Set<string>();

  /** @param telling Texts of a row that tell where its secret place is. */
  hear(organizationId: string, telling: readonly string[], isNameless: boolean): void {
    if (isNameless) this.#nameless.add(organizationId);
    for (const site of telling.flatMap(housesIn)) {
      this.#told.add(this.#siteOf(organizationId, site));
    }
  }

  /** A place that another row of its organization keeps secret is secret in all rows. */
  hideSame({ locations }: CollectedRecords, hide: (location: RecordOf<'locations'>) => void): void {
    const all = [...locations.values()];
    const secret = new Set(this.#told);
    for (const location of all) {
      if (location.confidential) for (const site of this.#sitesOf(location)) secret.add(site);
    }
    if (secret.size === 0) return;
    for (const location of all) {
      if (location.confidential || !this.#sitesOf(location).some((site) => secret.has(site))) {
        continue;
      }
      hide(location);
    }
  }

  /** What two rows have in common when they are at one place of one organization. */
  #sitesOf({ organizationId = '', address, point }: RecordOf<'locations'>): readonly string[] {
    const lines = address?.lines ?? [];
    return [
      ...lines.flatMap((line, at) => houseKeys(line).filter((key) => at === 0 || /^\d/.test(key))),
      ...(point === undefined ? [] : [`${String(point.latitude)}, ${String(point.longitude)}`]),
    ].map((site) => this.#siteOf(organizationId, site));
  }

  #siteOf(organizationId: string, site: string): string {
    return JSON.stringify([this.#nameless.has(organizationId) ? '' : organizationId, site]);
  }
}

/** Houses with a number in a text that tells where a place is. */
function housesIn(text: string): readonly string[] {
  if (!/\d/.test(text)) return [];
  return text
    .slice(0, 500)
    .split(/[:;|()\n]|\s[-–—]\s/)
    .flatMap(houseKeys)
    .filter((key) => /^\d+ \p{L}/u.test(key));
}
