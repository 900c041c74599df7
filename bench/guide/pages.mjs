/** The two pages of `tap.mjs`. Each listens before anything else, and knows how long a tap took until it was painted. */

const head = (
  title,
) => `<!doctype html><html lang="en" data-peerkit-check="off"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title>
<script>
let took;
addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (took = performance.now() - timeStamp);
  port2.postMessage('');
}), true);
</script>`;

/** The built guide, and what reads its screen. */
export const GUIDE = `${head('Guide')}
<script type="module" src="/cdn/peer-naloxone-guide.js"></script>
<script>
const part = (selector) => document.querySelector('peer-naloxone-guide').shadowRoot.querySelectorAll(selector);
const heading = () => [...part('h2')].map(({ innerText }) => innerText).join();
const lines = () => [...part('.rail, .clock, .alarm, .main, .extra, .foot, .side')]
  .flatMap(({ innerText }) => innerText.split('\\n'))
  .filter((line) => line.trim() !== '');
</script>
<peer-naloxone-guide region="ca-on"></peer-naloxone-guide>`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The same words in plain sections: one is shown, the others are hidden.
 *
 * @param {{ next: string | undefined, lines: string[] }[]} screens
 */
export const plainPage = (screens) => `${head('Plain')}
<style>body{font:18px sans-serif;margin:16px}button{min-height:64px;width:100%;font:inherit}</style>
${screens
  .map(
    ({ next, lines: [first, ...lines] }, at) => `<section ${at === 0 ? '' : 'hidden'}>
<h2>${at} ${escaped(first)}</h2>${next ? `<button data-way="${next}">${next}</button>` : ''}
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</section>`,
  )
  .join('\n')}
<script>
const heading = () => document.querySelector('section:not([hidden]) h2').innerText;
document.addEventListener('click', ({ target }) => {
  const section = target.closest('[data-way]')?.closest('section');
  if (!section) return;
  section.hidden = true;
  section.nextElementSibling.hidden = false;
});
</script>`;
