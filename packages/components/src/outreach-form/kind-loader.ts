import { kindOf, type FormKind, type KindRegistry } from '@peerkit/forms';
import { report } from './load-once.ts';

/** The kind that a form shows: some are there at once, others are loaded when a page asks for them. */
export class KindLoader {
  /** The kind, once it is there. */
  kind: FormKind | undefined;
  /** What the registry has by the name that was asked for; nothing for an unknown name. */
  found: FormKind | Promise<FormKind> | undefined;
  /** It could not be loaded now. */
  hasFailed = false;

  /** @param changed Called when a kind that had to be loaded is there, or could not be loaded. */
  constructor(private readonly changed: () => void) {}

  /** Takes the kind of that name; what was still being loaded is forgotten. */
  load(name: string, kinds: KindRegistry): void {
    const found = (this.found = kindOf(name, kinds));
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
