import { isReviewed } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { frame } from './screens/frame.templates.ts';
import { doseWord, hasBegun, wayWord } from './naloxone-guide.state.ts';
import { button, foot, hasPlainSteps, heading } from './naloxone-guide.templates.ts';
import type {
  Acts,
  Content,
  Drawn,
  GuideHost,
  Page,
  Part,
  Say,
  Scene,
  Screen,
} from './screens/scene.ts';
import { emergencyNumber, footOf, kindOf, toDose } from './screens/steps.templates.ts';

export interface Shown {
  readonly scene: Scene;
  readonly acts: Acts;
  readonly page: Page;
  /** What the live region says. */
  readonly announcement: Content;
}

/** The screen of a run: a step, the overview, or the question whose the times are. */
export function view(
  host: GuideHost,
  drawn: Drawn,
  { scene, acts, page, announcement }: Shown,
): TemplateResult {
  const { say, run, step, clock, now } = scene;
  const { protocol, begun } = run;
  const isStep = page === 'step';
  const shown = isStep ? screenOf(scene, acts, drawn) : drawn[page](scene, acts);
  const isCall = begun && isStep && step.kind === 'call';
  const menu: Part = drawn.menu(host.languages);
  const isKept = !hasBegun(run.session) || (run.kept && !host.practice);
  const notice: Part = drawn.notice(isKept);
  // At the call the menu is in the bar on top. Without a notice its parts are those of the first paint.
  const isNoticed = isCall && notice !== nothing;
  const screen = isNoticed ? { ...shown, main: html`${notice}${shown.main}` } : shown;
  const printed = hasPlainSteps(host) ? 'printed' : '';
  // The card for the crew has a clock only while a dose is due.
  const isTimed = page === 'crew' ? screen.clock !== nothing : (clock ?? run.session.undone);
  return frame({
    say,
    isPractice: host.practice,
    drawn,
    number: emergencyNumber(protocol),
    screen,
    isCall,
    isDraft: !isReviewed(protocol.review, new Date(now).toISOString().slice(0, 10)),
    classes: `${isTimed ? 'timed' : ''} ${screen.isDue ? 'due' : ''} ${host.practice ? 'practice' : ''} ${printed}`,
    foot: isStep ? footFor(scene, acts, screen) : footBeside(scene, acts, drawn, page, screen),
    announcement,
    menu: isCall ? menu : html`${menu}${notice}`,
    leave: drawn.leave(host.exit),
    side: drawn.side(scene, acts),
  });
}

function screenOf(scene: Scene, acts: Acts, drawn: Drawn): Screen {
  if (scene.run.begun) return drawn.screen(scene, acts);
  if (hasBegun(scene.run.session)) return drawn.resume(scene, acts);
  return { main: drawn.overview(scene) };
}

/** Beside the step: what to press when they stop breathing stays in reach, and so does the dose. */
function footBeside(
  scene: Scene,
  acts: Acts,
  drawn: Drawn,
  page: Exclude<Page, 'step'>,
  { copy }: Screen,
): Part {
  const { turn, go } = acts;
  const { step } = scene;
  const isWell = step.kind === 'stay';
  const isAside = copy !== undefined || (page === 'after' && isWell);
  const back = button(scene, 'back', isAside ? 'plain' : 'big line', 'back', () => turn('step'));
  const give = toDose(scene, acts);
  const dose = give ? [button(scene, doseWord(scene.run.session), 'plain', 'give-dose', give)] : [];
  if (page === 'crew') {
    // It is never over for somebody who does not respond.
    const after: readonly Part[] = isWell ? [drawn.toAfter(acts)] : [];
    return copy ? foot(copy, [back, ...after, ...dose]) : foot(back, [...after, ...dose]);
  }
  const crew = button(scene, 'crew', 'plain', 'crew', () => turn('crew'));
  if (!isWell) return foot(back, [crew, ...dose]);
  const [{ when, to }] = step.next;
  const worse = button(scene, wayWord(step.kind, when), 'big line', when, () => go(when));
  const isThere = kindOf(scene.run.protocol, to) === 'naloxone';
  return foot(worse, [back, crew, ...(isThere ? [] : dose)]);
}

function footFor(scene: Scene, acts: Acts, screen: Screen): Part | undefined {
  if (scene.run.begun) return footOf(scene, screen, acts);
  if (hasBegun(scene.run.session)) return screen.foot;
  return foot(button(scene, 'begin', 'big action', 'begin', () => acts.begin()));
}

/** The page's own steps, where we have none: below the bar of every step, so that there is a way out here too. */
export function unknownRegion(host: GuideHost, drawn: Drawn, say: Say): TemplateResult {
  // The words were there from the start where no region is named.
  const role = host.region === '' ? nothing : 'alert';
  return html`<div class="guide">
    <div class="rail">
      <p>${say('name')}</p>
      ${drawn.menu(host.languages)} ${drawn.leave(host.exit)}
    </div>
    <div class="main">
      <div role=${role}>
        ${heading(say('local'))}
        <p class="sub">${say('unknown-region')}</p>
      </div>
      <slot></slot>
    </div>
  </div>`;
}
