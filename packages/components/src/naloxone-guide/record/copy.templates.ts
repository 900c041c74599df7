import { html, type TemplateResult } from 'lit';
import { copied } from '../../shared/base/copied.ts';
import { icon } from '../../shared/icons/icon.ts';
import { copy } from '../../shared/icons/ui.ts';
import type { SideKey } from '../locales/side.en.ts';
import type { SideSay } from '../screens/scene.ts';

/**
 * Copies the card for the crew, to be sent on. None where a browser lets no page copy.
 *
 * @param text Gives a message as it is said once the copy is made, or not.
 * @param head What readers elsewhere must know first.
 */
export function copyCard(
  say: SideSay,
  text: (key: SideKey) => string,
  head: readonly string[],
): TemplateResult | undefined {
  // Pages without https have no clipboard.
  if (!('clipboard' in navigator)) return undefined;
  const press = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const status = button.querySelector('[role=status]');
    void copied([...head, ...linesOf(button.closest('.guide'))].join('\n')).then((isDone) => {
      if (status) status.textContent = text(isDone ? 'crew.copied' : 'crew.not-copied');
    });
  };
  return html`<button class="button big copy" data-way="copy" @click=${press}>
    ${icon(copy)}<span role="status"></span><span>${say('crew.copy')}</span>
  </button>`;
}

/** The card as it is read: the sum, then what was done, each with its time. */
function linesOf(guide: Element | null): readonly string[] {
  const total = guide?.querySelector<HTMLElement>('.total')?.innerText ?? '';
  const rows = [...(guide?.querySelectorAll('.card div') ?? [])].map((row) =>
    [...row.querySelectorAll<HTMLElement>('dt, dd')]
      .map((part) => part.innerText.trim().replaceAll(/\s*\n\s*/g, ', '))
      .join(': '),
  );
  return [total, ...rows];
}
