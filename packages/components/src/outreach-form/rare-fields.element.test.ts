import { expect, fixture, html } from '@open-wc/testing';
import { kindOf } from '@peerkit/forms';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { smallPhoto } from './photo.ts';
import { walkOn } from './testing/any-kind.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { choose, goOn, heading, press, until, write } from './testing/walk.ts';

const START = 'data:image/jpeg;base64,';
/** As a camera writes it, with the place and the time. */
const WORDS = 'canary 51.5 -0.12';

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;

/** A picture of that size, noisy so that it does not shrink to nothing. */
async function picture(width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const paper = canvas.getContext('2d')!;
  for (let at = 0; at < 20_000; at += 1) {
    paper.fillStyle = `hsl(${(at * 137) % 360} 80% 50%)`;
    paper.fillRect((at * 7919) % width, (at * 104_729) % height, 40, 40);
  }
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture.'))), 'image/jpeg', 1),
  );
}

/** The same with a comment of the camera right behind the start. */
async function fromCamera(photo: Blob): Promise<File> {
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const words = new TextEncoder().encode(WORDS);
  const comment = [0xff, 0xfe, 0, words.length + 2, ...words];
  const whole = new Uint8Array([...bytes.subarray(0, 2), ...comment, ...bytes.subarray(2)]);
  return new File([whole], 'canary.jpg', { type: 'image/jpeg' });
}

const bytesOf = (address: string): string => atob(address.slice(START.length));

async function toPhoto(sink = new FakeSink()): Promise<PeerOutreachForm> {
  history.replaceState(null, '');
  const form = await fixture<PeerOutreachForm>(
    html`<peer-outreach-form kind="needle-pickup" .sink=${sink}></peer-outreach-form>`,
  );
  await until('the first question', () => heading(form) !== '');
  await choose(form, 'one');
  await goOn(form);
  await until('the button for a position', () => root(form).querySelector('.here'));
  await write(form, 'place', 'By the mill');
  for (let page = 0; page < 4; page += 1) await goOn(form);
  await until('the photo', () => root(form).querySelector('input[type=file]'));
  return form;
}

function pick(form: PeerOutreachForm, file: File): HTMLInputElement {
  const input = root(form).querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return input;
}

describe('a photo', () => {
  it('is made small, keeps nothing that the camera wrote, is shown, and is sent', async () => {
    const sink = new FakeSink();
    const form = await toPhoto(sink);
    const input = pick(form, await fromCamera(await picture(3000, 2000)));
    const shown = await until('the photo', () =>
      root(form).querySelector<HTMLCanvasElement>('canvas.photo'),
    );
    await until('the picture', () => shown.width === 480);
    expect(input.files).to.have.length(0);
    expect(shown.getAttribute('aria-label')).to.equal('Your photo');
    await goOn(form);
    expect(heading(form)).to.equal('Check your answers');
    expect(root(form).querySelector('.answers canvas')).not.to.equal(null);
    await goOn(form);
    const { photo } = sink.drafts[0]!.answers as { photo: string };
    expect(photo.startsWith(START)).to.equal(true);
    expect(photo.length).to.be.at.most(240_000);
    expect(bytesOf(photo)).not.to.include('canary');
  });

  it('can be removed again', async () => {
    const form = await toPhoto();
    pick(form, await fromCamera(await picture(60, 40)));
    await press(form, 'Remove the photo');
    expect(root(form).querySelector('canvas')).to.equal(null);
    await goOn(form);
    expect(root(form).querySelector('.answers canvas')).to.equal(null);
  });

  it('is refused with a sentence where it is none, or too large', async () => {
    const form = await toPhoto();
    pick(form, new File(['<svg onload="alert(1)">'], 'canary.jpg', { type: 'image/jpeg' }));
    const error = await until('the problem', () => root(form).querySelector('.error'));
    expect(error.textContent).to.include('This file cannot be used. Try another photo.');
    const large = new File([new Uint8Array(31 * 1024 * 1024)], 'large.jpg');
    pick(form, large);
    await until('the other problem', () =>
      root(form).querySelector('.error')?.textContent.includes('30 MB or less'),
    );
    expect(await smallPhoto(large)).to.deep.equal({ problem: 'photo.too-big' });
  });
});

describe('a place', () => {
  const { geolocation } = navigator;
  const say = (value: unknown): unknown =>
    Object.defineProperty(navigator, 'geolocation', { value, configurable: true });
  afterEach(() => say(geolocation));

  async function atPlace(areas?: readonly string[]): Promise<PeerOutreachForm> {
    history.replaceState(null, '');
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form
        kind="needle-pickup"
        .questions=${areas && { kind: 'needle-pickup', areas }}
        .sink=${new FakeSink()}
      ></peer-outreach-form>`,
    );
    await until('the first question', () => heading(form) !== '');
    await choose(form, 'one');
    await goOn(form);
    await until('the button for a position', () => root(form).querySelector('.here'));
    return form;
  }
  const text = (form: PeerOutreachForm): string =>
    root(form).querySelector<HTMLTextAreaElement>('#f-place')!.value;

  it('takes about where somebody is, by a tap and rounded, as text that they see', async () => {
    let asked = 0;
    say({
      getCurrentPosition(found: PositionCallback) {
        asked += 1;
        found({
          coords: { latitude: 42.404816, longitude: -82.191038, accuracy: 12 },
        } as GeolocationPosition);
      },
    });
    const form = await atPlace();
    expect(asked).to.equal(0);
    expect(root(form).textContent).to.include('To within 100 m, never the exact spot.');
    await write(form, 'place', 'By the mill');
    await press(form, 'Add about where I am');
    await until('the place', () => text(form) === 'By the mill\n≈ 42.405, -82.191 (± 100 m)');
    await press(form, 'Add about where I am');
    await form.updateComplete;
    expect(text(form)).to.equal('By the mill\n≈ 42.405, -82.191 (± 100 m)');
    expect(root(form).innerHTML).not.to.include('42.4048');
  });

  it('says so where it cannot be found', async () => {
    say({
      getCurrentPosition: (_: PositionCallback, failed: PositionErrorCallback) =>
        failed({} as GeolocationPositionError),
    });
    const form = await atPlace();
    await press(form, 'Add about where I am');
    await until('the sentence', () =>
      root(form).textContent.includes('We could not find where you are. Please write it.'),
    );
  });

  it('is chosen from the areas of the agency, beside words of one’s own', async () => {
    const form = await atPlace(['Downtown', 'East side']);
    await press(form, 'Downtown');
    expect(text(form)).to.equal('Downtown');
    await write(form, 'place', 'Downtown, by the mill');
    await press(form, 'East side');
    expect(text(form)).to.equal('East side, by the mill');
  });
});

describe('what comes with such controls', () => {
  it('moves no question that is there already', async () => {
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form kind="bad-supply" .sink=${new FakeSink()}></peer-outreach-form>`,
    );
    await walkOn(form, (await kindOf('bad-supply'))!, 5);
    const { display, marginBlockStart } = getComputedStyle(root(form).querySelector('fieldset')!);
    expect([display, marginBlockStart]).to.deep.equal(['block', '0px']);
  });
});
