import type {
  DirectorySource,
  DirectoryUnavailable,
  LoadProgress,
  UnreachableCause,
} from '@peerkit/model';
import type { Loaded } from './loaded.ts';
import type { UrlSourceOptions } from '../../shared/sources/url-source.ts';

/** What happens while a directory comes, and after. */
export interface LoadEvents {
  readonly progress: LoadProgress;
  /** More of a directory in parts has come, or did not. */
  readonly changed: () => void;
}

/** What loads while a directory does, and is told how that goes. */
export interface Alongside extends LoadEvents {
  readonly load: () => Promise<unknown>;
  /** When what is on the screen may change. */
  readonly calm: () => Promise<void> | undefined;
}

/** The directory of one element: of loads that overlap, the last one counts. */
export class DirectoryLoader {
  readonly #host: Element;
  #loads = 0;
  /** What the source gave last: it stays where a newer list cannot be trusted. */
  #good: Loaded | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** The next directory is another one. */
  forget(): void {
    this.#loads += 1;
    this.#good = undefined;
  }

  /**
   * @param alongside What else must have come, or failed.
   * @returns undefined when a newer load has begun.
   */
  async load(source: DirectorySource, alongside: Alongside): Promise<Loaded | undefined> {
    const load = (this.#loads += 1);
    const [loaded] = await Promise.all([loadDirectory(source, alongside), alongside.load()]);
    await alongside.calm();
    if (load !== this.#loads) return undefined;
    if (loaded.ok) return (this.#good = loaded);
    const { reason, cause } = loaded;
    console.warn(
      `[peerkit] <${this.#host.localName}>: the directory is ${reason}.`,
      ...told(cause),
    );
    return reason === 'untrusted' && this.#good ? this.#good : loaded;
  }
}

/** Loads a source's directory. Never rejects, since pages pass in sources we did not write. */
export async function loadDirectory(
  source: DirectorySource,
  { progress, changed }: Partial<LoadEvents> = {},
): Promise<Loaded> {
  try {
    // Loads what reads an index while the index comes.
    const [given, { readIndex }] = await Promise.all([
      source.load(progress),
      import('./read-index.ts'),
    ]);
    if (!('index' in given)) {
      return await (await import('./other-directory.ts')).openedOther(given, changed);
    }
    const reading = readIndex(given.index);
    return reading.ok
      ? { problems: [], ...given, ok: true, index: reading.index }
      : { ok: false, reason: 'unreadable', cause: `${reading.code}: ${reading.detail}` };
  } catch (cause) {
    return { ok: false, reason: reasonOf(cause), why: whyOf(cause), cause };
  }
}

/** In words, where the cause is no fault of ours: a stack of minified names helps nobody to mend an address. */
function told(cause: unknown): readonly unknown[] {
  if (!(cause instanceof Error && cause.name === 'DirectoryUnavailable')) return [cause];
  const why = cause.cause instanceof Error ? [cause.cause.message] : [];
  return [cause.message, ...why, ...(whyOf(cause) === 'missing' ? ['Is src right?'] : [])];
}

/** Of another copy of Peerkit, it may be anything: what shows it knows which words there are. */
const whyOf = (cause: unknown): UnreachableCause | undefined =>
  (cause as Partial<DirectoryUnavailable> | undefined)?.why;

/** By name, not by class: the page may use another copy of Peerkit. */
function reasonOf(cause: unknown): DirectoryUnavailable['reason'] {
  const isOurs = cause instanceof Error && cause.name === 'DirectoryUnavailable';
  const reason = isOurs ? (cause as Partial<DirectoryUnavailable>).reason : undefined;
  return reason === 'unreadable' || reason === 'untrusted' ? reason : 'unreachable';
}

/** What fetches the directory of an element; undefined without an address, and where nothing was installed that can. */
export function connected(
  host: HTMLElement & {
    readonly src: string;
    readonly signedBy: string;
    readonly offline: boolean;
  },
  connect: ((src: string, options: UrlSourceOptions) => DirectorySource) | undefined,
): DirectorySource | undefined {
  if (host.src === '') return undefined;
  if (connect === undefined) {
    console.warn(
      `[peerkit] <${host.localName}> has a src, but nothing that can fetch it. ` +
        `Import '@peerkit/components/resource-finder/define', or set its source property.`,
    );
  }
  return connect?.(host.src, { signedBy: host.signedBy, offline: host.offline });
}
