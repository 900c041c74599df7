import { REGIONS } from '@peerkit/guidance';

/** A region without steps, for the developer. */
export function reportRegion({
  localName,
  region,
}: HTMLElement & { readonly region: string }): void {
  console.warn(`[peerkit] <${localName}>: no region "${region}". Regions: ${REGIONS.join(', ')}.`);
}
