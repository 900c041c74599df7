import type { Messages } from '@peerkit/model';
import type { Catalog } from '../../../packages/components/src/shared/i18n/localizer.ts';
import { addPseudoLocales } from '../../../packages/components/src/shared/i18n/pseudo.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../packages/components/src/**/*.strings.ts'],
  { eager: true },
);

/** Gives every catalog the two test languages, which no partner's page ever loads. */
export function addTestLanguages(): void {
  for (const module of Object.values(modules)) {
    for (const value of Object.values(module)) if (isCatalog(value)) addPseudoLocales(value);
  }
}

function isCatalog(value: unknown): value is Catalog<string> {
  if (typeof value !== 'object' || value === null) return false;
  const { en, load } = value as { en?: Messages; load?: object };
  return typeof en === 'object' && typeof load === 'object';
}
