/** Only what was asked for is printed: of the page, what this is on; of the element, what its styles leave. */
const PAGE =
  '@media print{:not(html,body):not(:has([data-peer-print]),[data-peer-print],[data-peer-print] *){display:none!important}}';

/** Prints an element without the page around it. Where a browser knows no `:has()`, the page is printed too. */
export function printOnly(host: Element): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE);
  const { adoptedStyleSheets: before } = document;
  document.adoptedStyleSheets = [...before, sheet];
  host.toggleAttribute('data-peer-print', true);
  return new Promise((done) => {
    const over = (): void => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      host.removeAttribute('data-peer-print');
      done();
    };
    addEventListener('afterprint', over, { once: true });
    print();
  });
}
