import type { Session } from '@peerkit/model';
import { PeerDoseLoggedEvent } from '../naloxone-guide.events.ts';
import { toldClock, type GuideRun } from '../naloxone-guide.run.ts';
import type { Content, Drawn, GuideHost, Say } from '../screens/scene.ts';
import { isOneLeft } from '../screens/steps.templates.ts';
import { signalOf, Telling } from './telling.templates.ts';

/** What is said to screen readers and to the page. */
export class News {
  /** Read out once. */
  announcement: Content = '';
  readonly #telling = new Telling();

  constructor(
    private readonly host: GuideHost,
    private readonly say: Say,
    private readonly signal: Drawn['signal'],
  ) {}

  /** Whether the clock says something else than before. */
  isNew(run: GuideRun, now: number): boolean {
    return this.#telling.isNew(toldClock(run, now), now);
  }

  /** Somebody pressed something. */
  acted(was: Session, run: GuideRun, now: number): void {
    const is = run.session;
    const { say } = this;
    this.announcement = '';
    if (is.doses.length > was.doses.length) this.#tellDose(is, was, now);
    if (is.doses.length < was.doses.length) this.announcement = say('dose-off');
    if (is.holds !== was.holds && isOneLeft(run)) this.announcement = say('way.one-left');
  }

  /** Says politely that the next dose is nearer, and again while it is due; the clock itself is silent. */
  passed(run: GuideRun, now: number): void {
    const clock = toldClock(run, now);
    const words = this.#telling.take(clock, this.say, now);
    if (!clock || words === undefined) return;
    this.announcement = words;
    if (clock.state !== 'untimed') this.signal(signalOf(clock));
  }

  /** Nobody counts what was only practised. */
  tellPage(event: Event): void {
    if (!this.host.practice) this.host.dispatchEvent(event);
  }

  /** A page that heard of a dose was not told that it was taken off. */
  #tellDose({ doses }: Session, { undone }: Session, now: number): void {
    const count = doses.length;
    this.announcement = this.say('dose-saved', { count });
    if (doses.at(-1)?.at !== undone?.at) this.tellPage(new PeerDoseLoggedEvent(count, now));
  }
}
