import type { Messages } from '@peerkit/model';
import { KINDS } from '../../../packages/components/src/outreach-form/kinds/kinds.ts';
import type { Catalog } from '../../../packages/components/src/shared/i18n/localizer.ts';
import { addPseudoLocales } from '../../../packages/components/src/shared/i18n/pseudo.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../packages/components/src/**/*.strings.ts'],
  { eager: true },
);

/** Adds the two test languages to every catalog; no partner's page ever loads them. */
export function addTestLanguages(): void {
  const catalogs = [
    ...Object.values(modules).flatMap((module) => Object.values(module).filter(isCatalog)),
    ...Object.values(KINDS).map(({ catalog }) => catalog),
  ];
  // Catalogs that load the same files share a module for each language: it holds the words of all.
  const words = new Map<Catalog<string>['load'], Messages>();
  for (const { en, load } of catalogs) words.set(load, { ...words.get(load), ...en });
  for (const [load, en] of words) addPseudoLocales({ en, load });
}

function isCatalog(value: unknown): value is Catalog<string> {
  if (typeof value !== 'object' || value === null) return false;
  const { en, load } = value as { en?: Messages; load?: object };
  return typeof en === 'object' && typeof load === 'object';
}
