import { kitFact, saidNoneLeft, stepsAhead, type StepKind } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { awakeChecks } from '../screens/awake.ts';
import { isSlim } from '../screens/screens.state.ts';
import { isCalm } from '../naloxone-guide.state.ts';
import { button } from '../naloxone-guide.templates.ts';
import type { Acts, Content, Scene, SideSay } from '../screens/scene.ts';
import { emergencyNumber } from '../screens/steps.templates.ts';

interface Done {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly words: Content;
  readonly more?: Content | undefined;
  /** The amount of a dose, from the facts of its kit. */
  readonly amount?: string | undefined;
}

/** When a step ahead will be is not known. */
type Entry = Omit<Done, 'at'> & Partial<Pick<Done, 'at'>>;

/** Doses and answers with their times, in order: for the helper, and for the crew that takes over. */
export function logged({ say, run, language }: Scene, sideSay: SideSay): readonly Done[] {
  const { doses, checks, called } = run.session;
  const number = emergencyNumber(run.protocol);
  const awake = awakeChecks(run.protocol, run.session);
  const kitName = (used: string) => run.protocol.kits.find(({ id }) => id === used)?.name;
  return [
    ...(called ? [{ at: called, words: sideSay('called', { number }) }] : []),
    ...doses.map(({ at, kit }, index) => {
      const name = kitName(kit);
      const mg = kitFact(run.protocol, kit, 'dose');
      return {
        at,
        words: sideSay('dose', { count: index + 1 }),
        more: name && say(name),
        amount:
          mg === undefined ? undefined : `${new Intl.NumberFormat(language).format(mg)}\u00a0mg`,
      };
    }),
    ...checks.map(({ at, ok }, index) => ({
      at,
      words: sideSay(awake[index] ? 'breathes-awake' : ok ? 'breathes' : 'breathes-badly'),
    })),
  ].sort((a, b) => a.at - b.at);
}

/** What comes next: after a dose while they do not breathe well, by the clock; else the steps that follow. */
function ahead({ say, run, step, clock, now }: Scene, sideSay: SideSay): readonly Entry[] {
  const { protocol, session } = run;
  if (!clock || isCalm(step)) {
    // From there the way leads back, and only if they stop breathing.
    const last = (kind: StepKind): boolean => kind === 'stay';
    if (last(step.kind)) return [];
    const steps = stepsAhead(protocol, step.id, 3);
    const end = steps.findIndex(({ kind }) => last(kind));
    return steps
      .slice(0, end < 0 ? undefined : end + 1)
      .map(({ title }) => ({ words: say(title) }));
  }
  const after = (fact: 'reassess' | 'redose') =>
    clock.at + (kitFact(protocol, clock.kit.id, fact) ?? NaN) * 60_000;
  return [
    { at: after('reassess'), words: say('done.look') },
    {
      // Nobody waits for a dose that is not there.
      at: saidNoneLeft(session) ? NaN : after('redose'),
      words: sideSay('dose-next', { count: session.doses.length + 1 }),
    },
  ].filter(({ at }) => at > now);
}

/** What was done and what comes next, as a line of times; the last dose can be taken off. */
export function log(
  scene: Scene,
  sideSay: SideSay,
  { undo, redo, turn }: Pick<Acts, 'undo' | 'redo' | 'turn'>,
): TemplateResult {
  const { step } = scene;
  const done = logged(scene, sideSay);
  const time = new Intl.DateTimeFormat(scene.language, { timeStyle: 'short' });
  const line =
    (kind: string) =>
    ({ at, words, more }: Entry): TemplateResult =>
      html`<li class=${kind}>
        <span>${at === undefined ? nothing : time.format(at)}</span>
        <span>${words}${more === undefined ? nothing : html`<small>${more}</small>`}</span>
      </li>`;
  const { earlier } = scene.run;
  const before =
    earlier &&
    logged({ ...scene, run: { ...scene.run, session: earlier } }, sideSay).map(line('done'));
  const canUndo = scene.clock && scene.run.begun && isSlim(scene.step);
  const next = scene.run.begun ? ahead(scene, sideSay) : [];
  return html`${
    done.length + next.length > 0
      ? html`<h3>${sideSay(done.length > 0 ? 'log' : 'ahead')}</h3>
          <ol class="log ${done.length > 0 ? '' : 'ahead'}">
            ${done.map(line('done'))} ${next.map(line('next'))}
          </ol>`
      : nothing
  }
  ${done.length > 0 && scene.run.begun && step.kind !== 'stay' ? button(scene, 'crew', 'plain', 'crew', () => turn('crew')) : nothing}
  ${
    before
      ? html`<h3>${sideSay('same.earlier')}</h3>
          <ol class="log earlier">
            ${before}
          </ol>`
      : nothing
  }
  ${canUndo ? button(scene, 'undo-dose', 'plain', 'undo', undo) : nothing}
  ${canUndo && scene.run.session.undone ? button(scene, 'redo-dose', 'plain', 'redo', redo) : nothing}`;
}
