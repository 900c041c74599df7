import { adoptStyles, html, render, type TemplateResult } from 'lit';
import { textOf, type Finding } from './finding.ts';
import { panelStyles } from './panel.styles.ts';

/** Lists what is wrong at the head of a widget, until it is closed. Its own root: the widget's rules end there. */
export function showPanel(host: Element, findings: readonly Finding[]): void {
  const panel = document.createElement('div');
  panel.className = 'set-up';
  // The bar of the quick exit has no head.
  panel.toggleAttribute('data-floats', host.clientHeight === 0);
  const root = panel.attachShadow({ mode: 'open' });
  adoptStyles(root, [panelStyles]);
  const tag = `<${host.localName}>`;
  render(
    html`<section aria-label=${textOf({ key: 'title', params: { tag } })} lang="en" translate="no">
      <h2>${textOf({ key: 'title', params: { tag } })}</h2>
      ${
        findings.length === 0
          ? html`<p>${textOf({ key: 'fine' })}</p>`
          : html`<ul>
              ${findings.map((finding) => html`<li>${withCode(textOf(finding))}</li>`)}
            </ul>`
      }
      <p>${textOf({ key: 'note' })}</p>
      <button @click=${() => panel.remove()}>${textOf({ key: 'close' })}</button>
    </section>`,
    root,
  );
  host.shadowRoot?.prepend(panel);
}

/** Words between backticks as code. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
