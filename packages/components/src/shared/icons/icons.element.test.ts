import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { icon, pictogram } from './icon.ts';
import { iconStyles } from './icons.styles.ts';
import * as form from './pictures/form.ts';
import * as guide from './pictures/guide.ts';
import * as places from './pictures/places.ts';
import * as ui from './ui.ts';

describe('icons', () => {
  before(() => {
    document.adoptedStyleSheets = iconStyles.map(({ styleSheet }) => styleSheet!);
  });
  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [name, glyph] of Object.entries({ ...guide, ...form, ...places, ...ui })) {
    it(`${name} is drawn, fills its square and stays inside it`, async () => {
      const drawing = await fixture<SVGSVGElement>(pictogram(glyph));
      let [left, top, right, bottom] = [48, 48, 0, 0];
      for (const path of drawing.querySelectorAll('path')) {
        const box = path.getBBox();
        const half = Number(path.getAttribute('stroke-width')) / 2;
        left = Math.min(left, box.x - half);
        top = Math.min(top, box.y - half);
        right = Math.max(right, box.x + box.width + half);
        bottom = Math.max(bottom, box.y + box.height + half);
      }
      expect(Math.min(left, top), 'left and top').to.be.at.least(-0.5);
      expect(Math.max(right, bottom), 'right and bottom').to.be.at.most(48.5);
      expect(Math.max(right - left, bottom - top), 'size').to.be.at.least(32);
    });
  }

  it('paints heads: a dot is a line of no length, which an engine might leave out', async () => {
    const drawing = await fixture<SVGSVGElement>(pictogram(guide.respond));
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    for (const [name, value] of [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['width', '48'],
      ['height', '48'],
      ['stroke', '#000'],
      ['stroke-linecap', 'round'],
    ] as const) {
      copy.setAttribute(name, value);
    }
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    for (const [x, y] of [
      [7, 41],
      [30, 8],
    ] as const) {
      expect(pen.getImageData(x, y, 1, 1).data[3], `head at ${x}, ${y}`).to.equal(255);
    }
    expect(pen.getImageData(45, 5, 1, 1).data[3]).to.equal(0);
  });

  it('says nothing to screen readers and takes no focus', async () => {
    const drawing = await fixture<SVGSVGElement>(icon(ui.search));
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing.getAttribute('focusable')).to.equal('false');
  });

  it('is 96 px as a picture and grows with the text as an icon', async () => {
    const picture = await fixture(pictogram(guide.callPhone));
    expect(picture.getBoundingClientRect().width).to.equal(96);
    const line = await fixture<HTMLElement>(html`<p>${icon(ui.phone)}</p>`);
    line.style.fontSize = '40px';
    expect(line.querySelector('svg')!.getBoundingClientRect().height).to.equal(50);
  });

  it('takes the colour of the words, and the accent from the tokens', async () => {
    const line = await fixture<HTMLElement>(html`<p>${pictogram(guide.respond)}</p>`);
    line.style.color = 'rgb(1, 2, 3)';
    line.style.setProperty('--_accent', 'rgb(4, 5, 6)');
    const strokes = [...line.querySelectorAll('path')].map((path) => getComputedStyle(path).stroke);
    expect(new Set(strokes)).to.deep.equal(new Set(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']));
  });

  it('turns arrows round in right-to-left text, and nothing else', async () => {
    const line = await fixture<HTMLElement>(
      html`<p dir="rtl">
        ${icon(ui.back)}${pictogram(ui.breath)}${icon(ui.phone)}${icon(ui.check)}${pictogram(
          guide.recovery,
        )}
      </p>`,
    );
    const turned = [...line.querySelectorAll('svg')].map(
      (drawing) => getComputedStyle(drawing).transform !== 'none',
    );
    expect(turned).to.deep.equal([true, true, false, false, false]);
  });
});
