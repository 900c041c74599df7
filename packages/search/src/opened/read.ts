import { holidayOf } from '../entry/check-hours.ts';
import * as is from '../entry/shape.ts';
import type { DirectoryIndex } from '../directory-index.ts';
import { isSound, Store } from '../find/store.ts';
import { OpenedIndex } from './opened-index.ts';
import { FIELDS, type Ask, type Meta } from '../file/meta.ts';
import { decoderOf } from '../file/utf.ts';
import { splitSections, VERSION, type Refusal } from '../file/sections.ts';

/** The result of opening an index file. Codes are stable; `detail` is for a developer. */
export type IndexReading =
  | { readonly ok: true; readonly index: DirectoryIndex }
  | {
      readonly ok: false;
      /** Not an index file, one of another version of Peerkit, or a damaged one. */
      readonly code: Refusal;
      readonly detail: string;
    };

const DETAILS: Readonly<Record<Refusal, string>> = {
  'not-an-index': 'The file is not an index. Make one with "peerkit directory build".',
  'unsupported-version': `The index has a version other than ${VERSION}. Build it again with this Peerkit.`,
  damaged: 'The index was cut short or changed on its way. Build it again, and publish it whole.',
};
const refused = (code: Refusal, detail = DETAILS[code]): IndexReading => ({
  ok: false,
  code,
  detail,
});

/**
 * Opens an index file. Nothing is copied, and entries are read when they are needed. Never throws: the
 * file is untrusted.
 * @param file Its bytes.
 */
export function readIndex(file: unknown): IndexReading {
  const bytes = bytesOf(file);
  if (bytes === undefined) return refused('not-an-index');
  const sections = splitSections(bytes);
  if (typeof sections === 'string') return refused(sections);
  try {
    const meta = metaOf(JSON.parse(decoderOf().decode(sections.meta)));
    if (!isSound(sections, meta)) return refused('damaged');
    return { ok: true, index: new OpenedIndex(bytes, new Store(sections, meta)) };
  } catch (cause) {
    if (cause instanceof is.ShapeError || cause instanceof SyntaxError) {
      return refused('damaged', cause.message);
    }
    throw cause;
  }
}

/** By what it is, not by class: it may come from another window. */
function bytesOf(file: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(file)) {
    return new Uint8Array(file.buffer as ArrayBuffer, file.byteOffset, file.byteLength);
  }
  const isBuffer = Object.prototype.toString.call(file) === '[object ArrayBuffer]';
  return isBuffer ? new Uint8Array(file as ArrayBuffer) : undefined;
}

function metaOf(value: unknown): Meta {
  const from = is.fields(value);
  const weights = is.fields(from['weights']);
  return {
    ...is.texts(from, 'title', 'language', 'timeZone'),
    ...is.optionalList(from, 'holidays', holidayOf),
    ...is.optional(from, 'labels', labelsOf),
    size: is.number(from, 'size'),
    hasTimes: from['hasTimes'] === true,
    weights: Object.fromEntries(
      FIELDS.map((field) => [field, is.number(weights, field)]),
    ) as Meta['weights'],
    small: is.text(from, 'small'),
    endings: is.textList(from, 'endings'),
    tags: is.list(from, 'tags', (item) => {
      const tag = is.fields(item);
      return { code: is.text(tag, 'code'), ...is.optional(tag, 'label', labelsOf) };
    }),
    triggers: is.list(from, 'triggers', (item) => {
      const trigger = is.fields(item);
      return {
        phrase: is.text(trigger, 'phrase'),
        ...is.numbers(trigger, 'tag'),
        ...(trigger['begins'] === true ? { begins: true } : {}),
        ...is.optional(trigger, 'also', () => is.numberList(trigger, 'also')),
        ...is.optional(trigger, 'only', () => is.textList(trigger, 'only')),
        ...is.optional(trigger, 'likely', () => is.textList(trigger, 'likely')),
        ...(trigger['alone'] === true ? { alone: true } : {}),
        ...(trigger['instead'] === true ? { instead: true } : {}),
        ...is.optional(trigger, 'ask', (): Ask =>
          is.oneOf(trigger, 'ask', ['open', 'tonight', 'tomorrow', 'near', 'near-me']),
        ),
      };
    }),
    places: is.list(from, 'places', (item) => {
      const place = is.fields(item);
      return { name: is.text(place, 'name'), ...is.optional(place, 'point', pointOf) };
    }),
  };
}

export function labelsOf(value: unknown): Readonly<Record<string, string>> {
  const labels = is.fields(value);
  return Object.fromEntries(Object.keys(labels).map((code) => [code, is.text(labels, code)]));
}

function pointOf(value: unknown): readonly [number, number] {
  const [latitude, longitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof latitude === 'number' && typeof longitude === 'number') return [latitude, longitude];
  throw new is.ShapeError('a point is no point');
}
