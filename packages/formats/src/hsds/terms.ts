import type { TranslationNote } from './read-records.ts';
import { compact, firstText, isRaw, own, prose, records, text, type Raw } from '../core/fields.ts';
import { unique } from './read-parts.ts';

/** A term as the file has it, found by its id in the file. */
interface KnownTerm {
  readonly code: string;
  readonly raw: Raw;
}

/**
 * The terms of a file. Records name them by our codes: the term's own code, else its name, else (where
 * another term has that already) its id.
 */
export class Terms {
  readonly #byId = new Map<string, KnownTerm>();
  readonly #owners = new Map<string, string>();

  /** Adds a term; a second one with the same id changes nothing. */
  add(raw: Raw): string | undefined {
    const id = text(raw, 'id');
    const known = typeof id === 'string' ? this.#byId.get(id) : undefined;
    if (known !== undefined) return known.code;
    const name = firstText(raw, 'code', 'name', 'term', 'id');
    if (typeof name !== 'string') return undefined;
    if (typeof id !== 'string') return name;
    const owned = text(raw, 'code') === undefined && this.#owners.has(name);
    const code = owned ? id : name;
    this.#byId.set(id, { code, raw });
    this.#owners.set(code, id);
    return code;
  }

  codeOf(id: unknown): string | undefined {
    return typeof id === 'string' ? this.#byId.get(id)?.code : undefined;
  }

  /** The codes that a record's attributes name; a value or label without a term is a code itself. */
  codesOf(raw: Raw): readonly (string | undefined)[] {
    return records(raw, 'attributes').map((attribute) => {
      const inner = own(attribute, 'taxonomy_term');
      if (isRaw(inner)) return this.add(inner);
      const id = text(attribute, 'taxonomy_term_id');
      if (id !== undefined) return this.codeOf(id);
      const value = firstText(attribute, 'value', 'label');
      return typeof value === 'string' ? value : undefined;
    });
  }

  /** The record of a term in our fields. */
  read(raw: Raw): { record: Readonly<Record<string, unknown>>; notes: readonly TranslationNote[] } {
    const notes: TranslationNote[] = [];
    const parent = text(raw, 'parent_id');
    const self = parent !== undefined && parent === text(raw, 'id');
    if (self) {
      notes.push({ severity: 'warning', field: 'parent_id', code: 'own-parent', found: parent });
    }
    const uri = text(raw, 'term_uri');
    const named = typeof uri !== 'string' || /^[a-z][a-z0-9+.-]*:\S/i.test(uri);
    if (!named)
      notes.push({ severity: 'warning', field: 'term_uri', code: 'invalid-uri', found: uri });
    const record = compact({
      code: this.add(raw),
      label: firstText(raw, 'name', 'term'),
      description: prose(raw, 'description'),
      taxonomyId: text(raw, 'taxonomy_id'),
      parent: self ? undefined : this.codeOf(parent),
      uri: named ? uri : undefined,
      language: text(raw, 'language'),
    });
    return { record: record ?? {}, notes };
  }

  /** The terms that a record holds inside its attributes. */
  toldBy(raw: Raw): readonly Raw[] {
    return unique(records(raw, 'attributes').map((record) => own(record, 'taxonomy_term'))).filter(
      isRaw,
    );
  }
}
