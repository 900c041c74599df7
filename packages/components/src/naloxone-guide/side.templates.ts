import { SESSION_MAX_AGE_MS, stepsAhead } from '@peerkit/model';
import { html, nothing, type TemplateResult } from 'lit';
import { log } from './record/log.templates.ts';
import { hasBegun } from './naloxone-guide.state.ts';
import { heading, picture } from './naloxone-guide.templates.ts';
import type { Acts, Part, Scene, SideSay } from './screens/scene.ts';

export interface SideParts {
  readonly scene: Scene;
  readonly say: SideSay;
  /** What turns sound and buzz on and off. */
  readonly senses: Part;
  readonly erase: () => void;
  /** Whether the next press erases, and what says so. */
  readonly isSure: boolean;
  readonly sure: (to: boolean) => void;
  readonly acts: Pick<Acts, 'undo' | 'redo' | 'turn'>;
  /** What leaving does and cannot do, and what asks for it; none where the guide has no way out. */
  readonly about: Part | undefined;
  readonly askAbout: () => void;
  /** The sources, and what asks for them. */
  readonly evidence: Part;
  readonly ask: () => void;
}

/** Everything that is not needed to act: what was done, what is kept, where the numbers come from. */
export function side(parts: SideParts): TemplateResult {
  const { scene, say, senses, erase, isSure, sure, acts, about, askAbout, evidence, ask } = parts;
  const { run } = scene;
  return html`${senses}${run.begun || scene.clock ? log(scene, say, acts) : nothing}
    <div class="small">
      ${run.kept ? nothing : html`<p>${say('not-kept')}</p>`}
      ${
        hasBegun(run.session)
          ? html`<details @toggle=${() => sure(false)}>
              <summary>${say('more')}</summary>
              <p>${say('kept', { hours: SESSION_MAX_AGE_MS / 3_600_000 })}</p>
              <button
                class="button line"
                data-way="erase"
                @click=${isSure ? erase : () => sure(true)}
              >
                ${say(isSure ? 'erase-sure' : 'erase')}
              </button>
            </details>`
          : nothing
      }
      ${
        about === undefined
          ? nothing
          : html`<details @toggle=${askAbout}>
              <summary>${say('leave-about')}</summary>
              ${about}
            </details>`
      }
      <details @toggle=${ask}>
        <summary>${say('sources')}</summary>
        ${evidence}
      </details>
    </div>
    <slot name="logo"></slot>`;
}

/** All steps at a glance. */
export function overview(scene: Scene): TemplateResult {
  const { say, run } = scene;
  const from = run.protocol.start.overview;
  const first = run.protocol.steps.filter(({ id }) => id === from);
  return html`${heading(say('overview'))}
    <ol class="plan">
      ${[...first, ...stepsAhead(run.protocol, from)].map(
        ({ title }) => html`<li>${picture(scene, title)}<span>${say(title)}</span></li>`,
      )}
    </ol>`;
}
