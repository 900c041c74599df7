import type { Messages } from '@peerkit/model';
import type { Catalog } from '../../../packages/components/src/shared/i18n/localizer.ts';
import { addPseudoLocales } from '../../../packages/components/src/shared/i18n/pseudo.ts';
import { KINDS, type KindRegistry } from '../../../packages/forms/src/kinds/kinds.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../packages/components/src/**/*.locales.ts'],
  { eager: true },
);

/** Adds the two test languages to every catalog; no partner's page ever loads them. */
export function addTestLanguages(): void {
  const catalogs = Object.values(modules).flatMap((module) =>
    Object.values(module).filter(isCatalog),
  );
  // Catalogs that load the same files share a module for each language: it holds the words of all.
  const words = new Map<Catalog<string>['load'], Messages>();
  for (const { en, load } of catalogs) words.set(load, { ...words.get(load), ...en });
  for (const [load, en] of words) addPseudoLocales({ en, load });
  // A kind that has to be loaded gets them a moment later, as it is.
  for (const kind of Object.values<KindRegistry[string]>(KINDS)) {
    void Promise.resolve(kind()).then((loaded) => addPseudoLocales(loaded.words));
  }
}

function isCatalog(value: unknown): value is Catalog<string> {
  if (typeof value !== 'object' || value === null) return false;
  const { en, load } = value as { en?: Messages; load?: object };
  return typeof en === 'object' && typeof load === 'object';
}
