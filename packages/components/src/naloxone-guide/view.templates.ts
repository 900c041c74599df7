import { isReviewed } from '@peerkit/model';
import { nothing, type TemplateResult } from 'lit';
import { frame } from './frame.templates.ts';
import { hasBegun } from './naloxone-guide.state.ts';
import { button, foot } from './naloxone-guide.templates.ts';
import type { Acts, Content, Drawn, GuideHost, Part, Scene, Screen } from './scene.ts';
import { emergencyNumber, footOf } from './steps.templates.ts';

export interface Shown {
  readonly scene: Scene;
  readonly acts: Acts;
  /** The card for the crew is asked for. */
  readonly isCrew: boolean;
  /** What the live region says. */
  readonly announcement: Content;
}

/** The screen of a run: a step, the overview, or the question whose the times are. */
export function view(
  { childElementCount, languages, exit }: GuideHost,
  drawn: Drawn,
  { scene, acts, isCrew, announcement }: Shown,
): TemplateResult {
  const { say, run, step, clock, now } = scene;
  const { protocol, begun } = run;
  const screen = isCrew ? drawn.crew(scene, acts) : screenOf(scene, acts, drawn);
  const printed = childElementCount > 0 ? 'printed' : '';
  return frame({
    say,
    drawn,
    number: emergencyNumber(protocol),
    screen,
    isCall: begun && !isCrew && step.kind === 'call',
    isDraft: !isReviewed(protocol.review, new Date(now).toISOString().slice(0, 10)),
    classes: `${clock && !isCrew ? 'timed' : ''} ${screen.isDue ? 'due' : ''} ${printed}`,
    foot: isCrew ? crewFoot(scene, acts, screen) : footFor(scene, acts, screen),
    announcement,
    menu: drawn.menu(languages),
    leave: drawn.leave(exit),
    side: drawn.side(scene, acts),
  });
}

function crewFoot(scene: Scene, { crew }: Acts, { copy = nothing }: Screen): Part {
  return copy === nothing
    ? foot(button(scene, 'back', 'big line', 'back', crew))
    : foot(copy, [button(scene, 'back', 'plain', 'back', crew)]);
}

function screenOf(scene: Scene, acts: Acts, drawn: Drawn): Screen {
  if (scene.run.begun) return drawn.screen(scene, acts);
  if (hasBegun(scene.run.session)) return drawn.resume(scene, acts);
  return { main: drawn.overview(scene) };
}

function footFor(scene: Scene, acts: Acts, screen: Screen): Part | undefined {
  if (scene.run.begun) return footOf(scene, screen, acts);
  if (hasBegun(scene.run.session)) return undefined;
  return foot(button(scene, 'begin', 'big action', 'begin', acts.begin));
}
