import type {
  Fact,
  FactUnit,
  FactValue,
  Grounds,
  ProtocolChange,
  ProtocolEvidence,
  SourceIds,
} from '@peerkit/model';
import { afterwardsOf } from '../afterwards/afterwards.ts';
import { buildProtocol } from '../protocols/build.ts';
import type { FactId, Overlay } from '../overlays/overlay.ts';
import { AFTERWARDS } from './afterwards.ts';
import { SOURCES } from './sources.ts';

/** Sources, why this was chosen, and what others say instead. */
export interface Basis {
  readonly sources: SourceIds;
  readonly note?: string;
  readonly conflict?: string;
}

/** Where one region's protocol comes from. */
export interface RegionEvidence {
  readonly facts: Readonly<Partial<Record<FactId, Basis>>>;
  /** By step, then what is only said of this region. */
  readonly steps: Readonly<Record<string, Basis>>;
  readonly kits: Readonly<Record<string, Basis>>;
  readonly changes: readonly ProtocolChange[];
}

export const from = (...sources: SourceIds): Basis => ({ sources });

/** The unit of a fact, by the last part of its id. */
const UNITS: Readonly<Record<string, FactUnit>> = {
  dose: 'mg',
  volume: 'mL',
  doses: 'count',
  reassess: 'min',
  redose: 'min',
  emergencyNumber: 'phone',
  emergencyAlso: 'phone',
  breathInterval: 's',
  normalInterval: 's',
  firstBreaths: 'count',
  breathsBefore: 'min',
  cprPushes: 'count',
  cprBreaths: 'count',
  wearsOffFrom: 'min',
  wearsOffTo: 'min',
};

/** @throws RangeError when a fact of the region has no source, or no unit. */
export function evidenceOf(overlay: Overlay, own: RegionEvidence): ProtocolEvidence {
  const facts = Object.entries<FactValue>(overlay.facts as Record<string, FactValue>).map(
    ([id, value]): [string, Fact] => {
      const basis = own.facts[id as FactId];
      const unit = UNITS[id.split('.').at(-1) ?? ''];
      if (!basis || !unit) throw new RangeError(`No source for "${id}" of ${overlay.id}.`);
      return [id, { value, unit, ...basis }];
    },
  );
  const protocol = buildProtocol(overlay);
  const { steps } = protocol;
  const grounds = steps.map(({ id }): [string, Grounds] => {
    const basis = own.steps[id];
    if (!basis) throw new RangeError(`No source for step "${id}" of ${overlay.id}.`);
    return [id, basis];
  });
  const { next, law } = afterwardsOf(protocol);
  // Words that a step says too have their sources there.
  const afterwards = [...next, ...law].flatMap((word): [string, Grounds][] => {
    const basis = AFTERWARDS[word];
    return basis ? [[word, basis]] : [];
  });
  const known = new Set(
    [...facts, ...grounds, ...Object.entries(own.kits), ...afterwards].flatMap(
      ([, { sources }]) => sources,
    ),
  );
  return {
    facts: Object.fromEntries(facts),
    steps: Object.fromEntries(grounds),
    kits: own.kits,
    afterwards: Object.fromEntries(afterwards),
    changes: own.changes,
    sources: SOURCES.filter(({ id }) => known.has(id)),
  };
}
