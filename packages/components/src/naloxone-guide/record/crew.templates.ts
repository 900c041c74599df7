import { html, nothing, type TemplateResult } from 'lit';
import { clockSection } from '../clock/clock.templates.ts';
import { logged } from './log.templates.ts';
import { heading, points } from '../naloxone-guide.templates.ts';
import type { Acts, Scene, Screen, SideSay } from '../screens/scene.ts';
import { isAlarm } from '../screens/screens.state.ts';

/** What was done and when, to be read by the crew at arm's length. A dose that is due stays on top. */
export function crew(
  scene: Scene,
  acts: Acts,
  sideSay: SideSay,
  copy: (head: readonly string[]) => TemplateResult | undefined,
): Screen {
  const { say, run, step, clock, language } = scene;
  const done = logged(scene, sideSay);
  const count = run.session.doses.length;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const tell = run.protocol.steps
    .flatMap(({ details }) => details)
    .filter((word) => word.startsWith('stay.tell'));
  return {
    clock: isAlarm(step, clock) ? clockSection(scene, acts, true) : nothing,
    main: html`${heading(say('crew'))}
      <p class="total">${count > 0 ? say('crew.doses', { count }) : say('crew.none')}</p>
      <dl class="card">
        ${done.map(
          ({ at, words, more, amount }) =>
            html`<div>
              <dt>
                ${words}${more === undefined ? nothing : html`<small>${more}${amount && html`, ${amount}`}</small>`}
              </dt>
              <dd>${time.format(at)}</dd>
            </div>`,
        )}
      </dl>`,
    extra: points(scene, tell),
    copy: copy(headOf(scene, done)),
  };
}

/** That it is practice, where it is, and the day: a text is read later, and elsewhere. */
function headOf(
  { isPractice, localized, language, now }: Scene,
  done: readonly { readonly at: number }[],
): readonly string[] {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const [first = now, last = first] = [done[0]?.at, done.at(-1)?.at];
  return [...(isPractice ? [localized('practice').text] : []), day.formatRange(first, last)];
}
