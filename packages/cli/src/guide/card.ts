import { guideTitle, renderGuideCard } from '@peerkit/guidance';
import { escapeHtml } from '../text/escape-html.ts';
import { renderDocument } from './document.ts';
import type { GivenGuide } from './given.ts';
import { markOf } from './mark.ts';
import { fitScript, pointsFor, SIZES, type PaperSize } from './paper.ts';

/** A bank card, which fits every wallet: millimetres. */
const WIDTH = 85.6;
const HEIGHT = 54;
/** Cards on a sheet, in two columns: each is folded in the middle, so it takes twice its height. */
const ON_A_SHEET = 4;

/** A sheet of cards to cut out along the line and fold: one kit on each, in turn. */
export function renderCards(given: GivenGuide, paper: PaperSize, day: string): string {
  const { protocol, messages, language } = given;
  const kits =
    given.kits.length > 0 ? given.kits : [protocol.kit ?? protocol.kits[0]?.id ?? 'none'];
  const cards = Array.from({ length: ON_A_SHEET }, (_, at) => {
    const kit = kits[at % kits.length] ?? 'none';
    const html = renderGuideCard(protocol, messages, {
      language,
      kits: [kit],
      today: day,
    });
    const mark = `<p class="mark">${escapeHtml(markOf(protocol, html, day))}</p>`;
    return html.replace(/<\/div><\/article>$/, `${mark}</div></article>`);
  });
  return renderDocument({
    language,
    title: guideTitle(messages),
    style: styleOf(paper, Math.min(...cards.flatMap(facePoints))),
    body: `<main>${cards.join('\n')}</main>`,
    scripts: [fitScript('.front, .back')],
  });
}

/** As large as letters get, in points. */
const MOST = 8.5;
const PADDING = 3;
/** Millimetres that the number, or the name of the kit and the small print, take. */
const HEAD = 9;

/** What letters of each face of a card may measure. */
function facePoints(card: string): number[] {
  const room = (WIDTH - 2 * PADDING) * (HEIGHT - 2 * PADDING - HEAD);
  return card.split('<div class="back">').map((face) => pointsFor(face, room, MOST));
}

function styleOf(paper: PaperSize, points: number): string {
  const { width, height } = SIZES[paper];
  return `@page{size:${String(width)}mm ${String(height)}mm;margin:0}
body{margin:0;color:#000;background:#fff;font:${points.toFixed(2)}pt/1.16 system-ui,"Open Sans",sans-serif}
main{display:grid;grid-template-columns:repeat(2,${String(WIDTH)}mm);gap:6mm;justify-content:center;align-content:center;box-sizing:border-box;width:${String(width)}mm;height:${String(height - 1)}mm}
.peer-guide-card{box-sizing:border-box;width:${String(WIDTH)}mm;height:${String(HEIGHT * 2)}mm;outline:.2mm dashed #777}
.front,.back{box-sizing:border-box;height:${String(HEIGHT)}mm;padding:${String(PADDING)}mm;overflow:hidden}
.back{border-top:.2mm dotted #777}
p,h2,ol,ul{margin:0;padding:0}
.call{font-size:1.9em;line-height:1.1;margin-bottom:.8mm}
h2{font-size:1.25em;line-height:1.1;margin-bottom:.6mm}
ol,ul{display:flow-root;padding-inline-start:1.5em}
li{clear:both;margin-bottom:.25em}
ul li{font-weight:600}
svg{float:inline-start;width:2.2em;height:2.2em;margin-inline-end:.4em}
.accent{color:#0b4f4a}
.mark,.draft{font-size:.78em;line-height:1.1}`;
}
