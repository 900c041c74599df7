import { adoptStyles, html, render, type TemplateResult } from 'lit';
import { textOf, type Finding } from './finding.ts';
import { panelStyles } from './panel.styles.ts';

/**
 * Lists what is wrong at the head of a widget, until it is closed: in the flow, over nothing. Its own root: the
 * widget's rules end there.
 */
export function showPanel(host: HTMLElement, findings: readonly Finding[]): void {
  const panel = document.createElement('div');
  panel.className = 'set-up';
  const root = panel.attachShadow({ mode: 'open' });
  adoptStyles(root, [panelStyles]);
  const title = textOf({ key: 'title', params: { tag: `<${host.localName}>` } });
  // The bar of the quick exit takes no room where it is written. Until its list is closed, it does.
  const isBar = host.clientHeight === 0;
  if (isBar) host.style.setProperty('position', 'static', 'important');
  const close = (): void => {
    panel.remove();
    if (isBar) host.style.removeProperty('position');
  };
  const told = html`<ul>
      ${findings.map((finding) => html`<li>${withCode(textOf(finding))}</li>`)}
    </ul>
    <p>${textOf({ key: 'note' })}</p>
    <button @click=${close}>${textOf({ key: 'close' })}</button>`;
  const list = isBar
    ? html`<details>
        <summary>${title}: ${findings.length}</summary>
        ${told}
      </details>`
    : html`<h2>${title}</h2>
        ${told}`;
  render(
    html`<section aria-label=${title} lang="en" translate="no">
      ${findings.length > 0 ? list : html`<p>${title}: ${textOf({ key: 'fine' })}</p>`}
    </section>`,
    root,
  );
  host.shadowRoot?.prepend(panel);
}

/** Words between backticks as code. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
