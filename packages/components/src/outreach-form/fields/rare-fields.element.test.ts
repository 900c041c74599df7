import { expect, fixture, html } from '@open-wc/testing';
import { kindOf } from '@peerkit/forms';
import '../outreach-form.define.ts';
import type { PeerOutreachForm } from '../outreach-form.ts';
import { smallPhoto } from './photo.ts';
import { walkOn } from '../testing/any-kind.ts';
import { FakeSink } from '../testing/fake-sink.ts';
import {
  choose,
  freshEntry,
  goOn,
  heading,
  press,
  pressOn,
  until,
  write,
} from '../testing/walk.ts';

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
  await freshEntry();
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

/** What holds something up until it is opened. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}

describe('a photo that takes a while', () => {
  const making = 'Making the photo smaller';
  const real: typeof createImageBitmap = window.createImageBitmap.bind(window);
  let hold = gate();
  beforeEach(() => {
    hold = gate();
    window.createImageBitmap = async (...given: unknown[]): Promise<ImageBitmap> => {
      await hold.opened;
      return real(given[0] as Blob);
    };
  });
  afterEach(() => {
    window.createImageBitmap = real;
  });
  const small = async (): Promise<File> => fromCamera(await picture(60, 40));
  const bad = new File(['no picture'], 'canary.jpg', { type: 'image/jpeg' });
  const says = (form: PeerOutreachForm, words: string): boolean =>
    root(form).textContent.includes(words);
  const answersOf = ({ drafts }: FakeSink): unknown => drafts[0]?.answers;

  it('is waited for by Continue, and says so', async () => {
    const form = await toPhoto();
    pick(form, await small());
    await until('what is done', () => says(form, making));
    await pressOn(form);
    await pressOn(form);
    expect(heading(form)).not.to.equal('Check your answers');
    hold.open();
    await until('the review', () => heading(form) === 'Check your answers');
    expect(root(form).querySelector('.answers canvas')).not.to.equal(null);
  });

  it('takes the place of an earlier one at once, whatever becomes of it', async () => {
    const form = await toPhoto();
    hold.open();
    pick(form, await small());
    await until('the first photo', () => root(form).querySelector('canvas.photo'));
    hold = gate();
    pick(form, bad);
    await until('what is done', () => says(form, making));
    expect(root(form).querySelector('canvas.photo')).to.equal(null);
    await pressOn(form);
    hold.open();
    const error = await until('the problem', () => root(form).querySelector('[role=alert] .error'));
    expect(error.textContent).to.match(/Error:\s+This file cannot be used. Try another photo./u);
    const input = root(form).querySelector('input[type=file]')!;
    expect(input.getAttribute('aria-describedby')).to.include(error.id);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(heading(form)).not.to.equal('Check your answers');
    await goOn(form);
    expect(heading(form)).to.equal('Check your answers');
    expect(root(form).querySelector('.answers canvas')).to.equal(null);
  });

  it('arrives where the page was left meanwhile, and Send waits for it', async () => {
    const sink = new FakeSink();
    const form = await toPhoto(sink);
    hold.open();
    await goOn(form);
    await toChange(form);
    hold = gate();
    pick(form, await small());
    await press(form, 'Back');
    expect(says(form, making)).to.equal(true);
    await pressOn(form);
    expect(answersOf(sink)).to.equal(undefined);
    hold.open();
    await until('what is sent', () => answersOf(sink));
    expect(answersOf(sink)).to.have.property('photo');
  });

  it('is not sent without a word where it turns out to be none', async () => {
    const sink = new FakeSink();
    const form = await toPhoto(sink);
    await goOn(form);
    await toChange(form);
    pick(form, bad);
    await press(form, 'Back');
    hold.open();
    await until('the end of it', () => !says(form, making));
    await pressOn(form);
    await until('what is wrong', () => root(form).querySelector('.summary'));
    expect(says(form, 'This file cannot be used.')).to.equal(true);
    expect(sink.drafts).to.have.length(0);
    await goOn(form);
    await goOn(form);
    expect(sink.drafts).to.have.length(1);
  });

  it('ends with an exit', async () => {
    const form = await toPhoto();
    pick(form, await small());
    await until('what is done', () => says(form, making));
    form.reset();
    hold.open();
    await choose(form, 'one');
    await goOn(form);
    await write(form, 'place', 'By the mill');
    for (let page = 0; page < 4; page += 1) await goOn(form);
    await until('the photo', () => root(form).querySelector('input[type=file]'));
    expect(root(form).querySelector('canvas.photo')).to.equal(null);
    expect(says(form, making)).to.equal(false);
  });

  async function toChange(form: PeerOutreachForm): Promise<void> {
    const change = [...root(form).querySelectorAll<HTMLElement>('.change button')];
    change.at(-1)!.click();
    await until('the photo', () => root(form).querySelector('input[type=file]'));
  }
});

describe('the field of a photo', () => {
  it('offers another one in place of the words of the browser that say there is none', async () => {
    const form = await toPhoto();
    const input = pick(form, await fromCamera(await picture(60, 40)));
    await until('the photo', () => root(form).querySelector('canvas.photo'));
    expect(input.getBoundingClientRect().width).to.be.at.most(1);
    const label = [...root(form).querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === 'Choose another photo',
    );
    expect(label?.htmlFor).to.equal(input.id);
    let opened = 0;
    input.addEventListener('click', (event) => {
      event.preventDefault();
      opened += 1;
    });
    label!.click();
    expect(opened).to.equal(1);
    await press(form, 'Remove the photo');
    expect(input.getBoundingClientRect().width).to.be.above(100);
  });
});

describe('a tally', () => {
  async function tally(): Promise<PeerOutreachForm> {
    await freshEntry();
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form kind="encounter-log" .sink=${new FakeSink()}></peer-outreach-form>`,
    );
    await until('the day', () => root(form).querySelector('#f-day'));
    await write(form, 'day', '2026-05-05');
    await write(form, 'area', 'Downtown');
    await pressOn(form);
    await until('the tallies', () => root(form).querySelector('#f-contacts'));
    return form;
  }
  const shown = (form: PeerOutreachForm): string =>
    root(form).querySelector<HTMLInputElement>('#f-contacts')!.value;
  const error = (form: PeerOutreachForm): string =>
    root(form).querySelector('[role=alert] .error')?.textContent.trim().replaceAll(/\s+/g, ' ') ??
    '';
  async function by(form: PeerOutreachForm, which: 0 | 1): Promise<void> {
    const buttons = root(form).querySelectorAll<HTMLElement>('.tally button');
    buttons[which]!.click();
    await form.updateComplete;
  }

  it('goes on from what is typed, with a space too', async () => {
    const form = await tally();
    await write(form, 'contacts', '8 ');
    await by(form, 1);
    expect(shown(form)).to.equal('9');
    await write(form, 'contacts', ' 8');
    await by(form, 0);
    expect(shown(form)).to.equal('7');
  });

  for (const [text, words] of [
    ['15x', 'Error: Use digits only, like 12'],
    ['-3', 'Error: Use digits only, like 12'],
    ['99999', 'Error: Use 9,999 or less'],
  ] as const) {
    it(`leaves ${text}, which nothing can be added to, and says so`, async () => {
      const form = await tally();
      await write(form, 'contacts', text);
      await by(form, 1);
      expect(shown(form)).to.equal(text);
      expect(error(form)).to.equal(words);
      await by(form, 0);
      expect(shown(form)).to.equal(text);
      await write(form, 'contacts', '15');
      expect(error(form)).to.equal('');
      await by(form, 1);
      expect(shown(form)).to.equal('16');
    });
  }
});

describe('a place', () => {
  const { geolocation } = navigator;
  const say = (value: unknown): unknown =>
    Object.defineProperty(navigator, 'geolocation', { value, configurable: true });
  afterEach(() => say(geolocation));

  async function atPlace(areas?: readonly string[]): Promise<PeerOutreachForm> {
    await freshEntry();
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

describe('a page with more than one field', () => {
  const links = (form: PeerOutreachForm): string[] =>
    [...root(form).querySelectorAll('.summary a')].map(({ textContent }) => textContent.trim());

  /** The two tallies of the second page, with letters in both. */
  async function lettersInTallies(lang: string): Promise<PeerOutreachForm> {
    await freshEntry();
    const form = await fixture<PeerOutreachForm>(
      html`<peer-outreach-form kind="encounter-log" lang=${lang} .sink=${new FakeSink()}
        >Call</peer-outreach-form
      >`,
    );
    await until('the day', () => root(form).querySelector('#f-day'));
    await write(form, 'day', '2026-05-05');
    await write(form, 'area', 'Downtown');
    await pressOn(form);
    await until('the tallies', () => root(form).querySelector('#f-contacts'));
    await write(form, 'contacts', 'two');
    await write(form, 'trained', 'x');
    await pressOn(form);
    await until('what is wrong', () => links(form).length > 0);
    return form;
  }

  it('names the field in each link of the summary, and beside the field', async () => {
    const form = await lettersInTallies('en');
    const named = [
      'People met: use digits only, like 12',
      'People trained: use digits only, like 12',
    ];
    expect(links(form)).to.deep.equal(named);
    const beside = [...root(form).querySelectorAll('.error')].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
    expect(beside).to.deep.equal(named.map((words) => `Error: ${words}`));
  });

  for (const lang of ['el', 'fr', 'hu', 'lt', 'nl', 'pl', 'pt']) {
    it(`does so in every language: ${lang}`, async () => {
      const said = links(await lettersInTallies(lang));
      expect(new Set(said).size, said.join('; ')).to.equal(2);
      for (const words of said) expect(words).to.match(/^[^:]+: [^:]+12$/u);
    });
  }
});
