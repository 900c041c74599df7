import { guideTitle, renderStaticGuide } from '@peerkit/guidance';
import { escapeHtml } from '../text/escape-html.ts';
import { renderDocument } from './document.ts';
import type { GivenGuide } from './given.ts';
import { markOf } from './mark.ts';
import { fitScript, pointsFor, SIZES, type PaperSize } from './paper.ts';

/** Every step on one page, with its pictures: the larger, the fewer words a language and the kits need. */
export function renderPoster(given: GivenGuide, paper: PaperSize, day: string): string {
  const { protocol, messages, language, kits } = given;
  const html = renderStaticGuide(protocol, messages, {
    language,
    headingLevel: 2,
    kits,
    today: day,
  });
  const title = guideTitle(messages);
  return renderDocument({
    language,
    title,
    style: styleOf(paper, pointsFor(html, roomOn(paper), MOST)),
    body: `<main><h1>${escapeHtml(title)}</h1>\n${html}<p class="mark">${escapeHtml(markOf(protocol, html, day))}</p></main>`,
    scripts: [fitScript('.peer-static-guide > ol')],
  });
}

const MARGIN = 9;
/** Millimetres that the title, the number and the mark take. */
const HEAD = 32;
/** As large as letters get, in points. */
const MOST = 14;

/** Columns leave less free than the short lines of a card. */
const CLOSE = 0.98;

/** Square millimetres for the steps. */
function roomOn(paper: PaperSize): number {
  const { width, height } = SIZES[paper];
  return CLOSE * (width - 2 * MARGIN) * (height - 2 * MARGIN - HEAD);
}

function styleOf(paper: PaperSize, points: number): string {
  const { width, height } = SIZES[paper];
  return `@page{size:${String(width)}mm ${String(height)}mm;margin:0}
body{margin:0;color:#000;background:#fff;font:${points.toFixed(2)}pt/1.22 system-ui,"Open Sans",sans-serif}
main{display:flex;flex-direction:column;box-sizing:border-box;width:${String(width)}mm;height:${String(height - 1)}mm;padding:${String(MARGIN)}mm;overflow:hidden}
h1{margin:0;font-size:20pt;line-height:1}
.peer-static-guide{flex:1;min-height:0;display:flex;flex-direction:column}
.peer-static-guide>p{margin:0}
.peer-static-guide>p a{display:block;margin-block:2mm;padding:1.5mm;border-radius:2mm;background:#0b4f4a;color:#fff;print-color-adjust:exact;font-size:26pt;line-height:1.1;text-align:center;text-decoration:none}
.peer-static-guide>ol{flex:1;min-height:0;margin:0;padding:0;columns:3;column-gap:5mm;column-fill:auto;list-style:none;counter-reset:step}
.peer-static-guide>ol>li{counter-increment:step}
h2{margin:0 0 .2em;font-size:1.3em;line-height:1.1;break-after:avoid}
h2::before{content:counter(step) ". "}
h2 svg,h3 svg,li svg{float:inline-start;margin-inline-end:.4em}
h2 svg{width:2.3em;height:2.3em;margin-inline-end:.3em}
h2{display:flow-root}
h3{margin:.3em 0 .1em;font-size:1.05em;line-height:1.1;break-after:avoid}
ul,li ol{margin:0 0 .4em;padding-inline-start:1.2em}
li{break-inside:avoid}
.peer-static-guide>ol>li{break-inside:auto;margin-bottom:.5em}
h3,ul,li ol{display:flow-root}
h3 svg,li svg{width:2.3em;height:2.3em}
li li{clear:both;margin-bottom:.15em}
.accent{color:#0b4f4a}
.mark{margin:1mm 0 0;font-size:7pt}`;
}
