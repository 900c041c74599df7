import { kindOf, type FormKind, type KindRegistry } from '@peerkit/forms';
import { report } from '../load-once.ts';

/** The kind that a form shows: some are there at once, others are loaded when a page asks for them. */
export class KindLoader {
  /** Makes a kind as an agency changed it. The define module installs it; the class itself never fetches. */
  static adapt?: (kind: FormKind, changes: unknown) => Promise<FormKind>;

  /** The kind, once it is there. */
  kind: FormKind | undefined;
  /** What the registry has by the name that was asked for; nothing for an unknown name. */
  found: FormKind | Promise<FormKind | undefined> | undefined;
  /** It could not be loaded now. */
  hasFailed = false;

  /** @param changed Called when a kind that had to be loaded is there, or could not be loaded. */
  constructor(private readonly changed: () => void) {}

  /** Takes the kind of that name, as the agency changed it; what was still being loaded is forgotten. */
  load(name: string, kinds: KindRegistry, changes?: unknown): void {
    const whole = kindOf(name, kinds);
    // Where nothing can make it, there is none: ours may ask what the agency does not want to be asked.
    const found = (this.found =
      whole && changes
        ? Promise.resolve(whole).then((kind) => KindLoader.adapt?.(kind, changes))
        : whole);
    const show = (kind?: FormKind): void => {
      if (found !== this.found) return;
      this.kind = kind;
      this.hasFailed = !kind;
      this.changed();
    };
    this.hasFailed = false;
    this.kind = found instanceof Promise ? undefined : found;
    if (found instanceof Promise)
      found.catch(report).then((kind) => show(kind ?? undefined), report);
  }
}
