import { REGIONS } from '@peerkit/guidance';

/** A region without steps, for the developer. */
export function reportRegion({
  localName,
  region,
}: HTMLElement & { readonly region: string }): void {
  console.warn(
    `[peerkit] <${localName}>: there are no steps for the region "${region}". ` +
      `Set region to one of: ${REGIONS.join(', ')}. Elsewhere, set number to the emergency number there.`,
  );
}
