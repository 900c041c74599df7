import { adoptStyles, html, render, type TemplateResult } from 'lit';
import { textOf, type Finding } from './finding.ts';
import { panelStyles } from './panel.styles.ts';

/** How far apart panels float that have no widget to stand in, in pixels. */
const FLOAT_STEP = 56;

/** Those that float now, across the copies of this module. */
const FLOATING = 'data-peerkit-floats';

/** Lists what is wrong at the head of a widget, until it is closed. Its own root: the widget's rules end there. */
export function showPanel(host: Element, findings: readonly Finding[]): void {
  const panel = document.createElement('div');
  panel.className = 'set-up';
  // The bar of the quick exit has no head.
  const floats = host.clientHeight === 0;
  const root = panel.attachShadow({ mode: 'open' });
  adoptStyles(root, [panelStyles]);
  const title = textOf({ key: 'title', params: { tag: `<${host.localName}>` } });
  const close = (): void => {
    panel.remove();
    host.removeAttribute(FLOATING);
  };
  const told = html`${
      findings.length === 0
        ? html`<p>${textOf({ key: 'fine' })}</p>`
        : html`<ul>
            ${findings.map((finding) => html`<li>${withCode(textOf(finding))}</li>`)}
          </ul>`
    }
    <p>${textOf({ key: 'note' })}</p>
    <button @click=${close}>${textOf({ key: 'close' })}</button>`;
  render(
    html`<section aria-label=${title} lang="en" translate="no">
      ${
        floats
          ? html`<details>
              <summary>${title}: ${findings.length}</summary>
              ${told}
            </details>`
          : html`<h2>${title}</h2>
              ${told}`
      }
    </section>`,
    root,
  );
  if (floats) {
    // Closed until asked for, and each below the one before: it covers no panel and little of the page.
    const before = document.querySelectorAll(`[${FLOATING}]`).length;
    panel.toggleAttribute('data-floats', true);
    panel.style.setProperty('--at', `${8 + before * FLOAT_STEP}px`);
    host.toggleAttribute(FLOATING, true);
  }
  host.shadowRoot?.prepend(panel);
}

/** Words between backticks as code. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
