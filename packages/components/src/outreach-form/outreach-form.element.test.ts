import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SubmissionSink } from '@peerkit/model';
import { brokenWords, cutOff, smallTargets, spaceText } from '../shared/blocks/testing/targets.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { keys, type } from '../shared/testing/keys.ts';
import { choose, freshEntry, goOn, heading, press, until, walkTo, write } from './testing/walk.ts';

const FALLBACK = 'Call 519 555 0100';
const YES = 'Yes, delete';
const NEWS = ['peer-submission-saved', 'peer-submission-received', 'peer-submission-failed'];

const open = (sink: SubmissionSink): Promise<PeerOutreachForm> =>
  fixture(html`
    <peer-outreach-form kind="request-peer" emergency="911" .sink=${sink}>
      <p>${FALLBACK}</p>
    </peer-outreach-form>
  `);

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const text = (form: PeerOutreachForm): string => root(form).textContent;
const focused = (form: PeerOutreachForm): Element | null => root(form).activeElement;
const headed = (form: PeerOutreachForm, title: string): Promise<boolean> =>
  until(title, () => heading(form) === title);
const summary = (form: PeerOutreachForm): Promise<HTMLElement> =>
  until('the problem', () => root(form).querySelector<HTMLElement>('.summary'));
/** Everything of the document outside the form that could hold text. */
const outside = (): string =>
  [document.title, location.href, document.cookie, JSON.stringify(history.state)]
    .concat(JSON.stringify(Object.entries(localStorage)))
    .concat(JSON.stringify(Object.entries(sessionStorage)))
    .join('\n');

/** What a page's script can read on the element itself, two levels deep. */
const inspectOwn = (form: object): string =>
  Object.values(form as Record<string, unknown>)
    .flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [value],
    )
    .filter((value) => typeof value === 'string')
    .join('\n');

describe('peer-outreach-form', () => {
  // No test is the reload of the one before.
  beforeEach(freshEntry);

  it('shows a life-saving line first, and dials the number it was given', async () => {
    const form = await open(new FakeSink());
    const link = root(form).querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('tel:911');
    form.emergency = '112';
    await form.updateComplete;
    expect(link.getAttribute('href')).to.equal('tel:112');
    form.emergency = '';
    await form.updateComplete;
    expect(root(form).querySelector('a')).to.equal(null);
    expect(text(form)).to.include('Call your local emergency number.');
  });

  it('takes no focus when it appears, and moves it to the heading of each next page', async () => {
    const form = await open(new FakeSink());
    expect(document.activeElement).to.equal(document.body);
    await walkTo(form, 'area');
    expect(focused(form)?.textContent.trim()).to.equal('Where are you?');
    await press(form, 'Back');
    await headed(form, 'What do you need?');
    expect(focused(form)?.textContent.trim()).to.equal('What do you need?');
    expect(root(form).querySelector<HTMLInputElement>('[value=naloxone]')!.checked).to.equal(true);
  });

  it('is filled in and sent with keys alone', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    root(form).querySelector<HTMLElement>('#f-needs')!.focus();
    await keys(' ', 'Enter');
    await headed(form, 'Where are you?');
    await keys('Tab');
    await type('Canary Park');
    await keys('Enter');
    await headed(form, 'How can we reach you?');
    await keys('Tab', ' ', 'ArrowDown', 'Enter');
    await headed(form, 'Where can we reach you?');
    await keys('Tab');
    await type('519 555 0188');
    await keys('Enter');
    await headed(form, 'Is there more we should know?');
    await keys('Tab', 'Enter');
    await headed(form, 'Check your answers');
    root(form).querySelector<HTMLElement>('.action')!.focus();
    await keys('Enter');
    await headed(form, 'Sent. The team has it.');
    expect(sink.drafts).to.have.length(1);
    expect(sink.drafts[0]).to.deep.include({ kind: 'request-peer', version: 2, locale: 'en' });
    expect(sink.drafts[0]!.answers).to.deep.equal({
      needs: ['someone-to-talk-to'],
      area: 'Canary Park',
      reach: 'text',
      contact: '519 555 0188',
    });
    const { id } = sink.drafts[0]!;
    expect(text(form)).to.include(id).and.include(id.slice(0, 4).toUpperCase());
  });

  it('says what is wrong in one place and at the field, with the same words', async () => {
    const form = await open(new FakeSink());
    await press(form, 'Continue');
    const problem = await summary(form);
    expect(focused(form)).to.equal(problem);
    expect(problem.textContent).to.include('There is a problem');
    const group = root(form).querySelector('fieldset')!;
    const box = root(form).querySelector('#f-needs')!;
    const described = group.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => root(form).querySelector(`#${id}`)!.textContent).join(' ');
    const link = problem.querySelector('a')!;
    expect(words).to.include(link.textContent.trim());
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    const address = location.href;
    link.focus();
    await keys('Enter');
    expect(focused(form)).to.equal(box);
    expect(location.href).to.equal(address);
    await keys(' ', 'Enter');
    await headed(form, 'Where are you?');
    expect(root(form).querySelector('.summary, .error, [aria-invalid]')).to.equal(null);
  });

  it('keeps what was typed when it is wrong, and looks again when the person goes on', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'contact');
    await write(form, 'number', '12');
    expect(root(form).querySelector('.error')).to.equal(null);
    await press(form, 'Continue');
    await summary(form);
    const input = root(form).querySelector<HTMLInputElement>('#f-number')!;
    expect(input.value).to.equal('12');
    expect(input.autocomplete).to.equal('tel');
    await write(form, 'number', '519 555 0188');
    expect(root(form).querySelector('.summary')).to.not.equal(null);
    await goOn(form);
    expect(root(form).querySelector('.summary, .error')).to.equal(null);
  });

  it('holds still under a finger: an answer typed after a problem, then one press on Continue', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'area');
    await press(form, 'Continue');
    await summary(form);
    root(form).querySelector<HTMLElement>('#f-area')!.focus();
    await type('Mill');
    const button = root(form).querySelector('form button')!;
    button.scrollIntoView({ block: 'center' });
    const place = button.getBoundingClientRect();
    const position: [number, number] = [
      Math.round(place.left + place.width / 2),
      Math.round(place.top + place.height / 2),
    ];
    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    await aTimeout(50);
    const { top } = button.getBoundingClientRect();
    await sendMouse({ type: 'up' });
    await resetMouse();
    expect(top).to.equal(place.top);
    await headed(form, 'How can we reach you?');
  });

  it('changes an answer from the review without asking the rest again', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'review');
    expect(text(form)).to.include('Canary Park, by the fountain').and.include('Text me');
    const change = [...root(form).querySelectorAll('dl button')].find(({ textContent }) =>
      textContent.includes('Where you are'),
    ) as HTMLElement;
    change.click();
    await headed(form, 'Where are you?');
    await write(form, 'area', 'The library');
    await goOn(form);
    expect(heading(form)).to.equal('Check your answers');
    expect(text(form)).to.include('The library').and.not.include('Canary Park');
  });

  it('has one way back to each page, beside all of its answers, named after the page', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'review');
    const names = [...root(form).querySelectorAll('.change')].map((change) =>
      change.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(names).to.deep.equal([
      'Change What you need',
      'Change Where you are',
      'Change How to reach you',
      'Change Where can we reach you?',
      'Change Is there more we should know?',
    ]);
    const page = [...root(form).querySelectorAll('.answers > div')][3]!;
    const terms = [...page.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(terms).to.deep.equal(['Phone number', 'Safe to leave a message']);
    const [list, change] = [page, page.querySelector('.change')!].map((part) =>
      part.getBoundingClientRect(),
    );
    // No taller than its answers.
    const last = [...page.querySelectorAll('dd:not(.change)')].at(-1)!.getBoundingClientRect();
    expect(list!.bottom - last.bottom).to.be.below(12);
    expect(change!.right).to.be.above(last.right);
  });

  it('says who reads it, and promises only what the agency set', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'review');
    expect(text(form))
      .to.include('this agency')
      .and.not.match(/police|delete your answers after/);
    form.agencyName = 'Harbour Peers';
    form.keepDays = 30;
    form.noPolice = true;
    await form.updateComplete;
    expect(text(form))
      .to.match(/Harbour Peers/)
      .and.match(/after 30 days/)
      .and.match(/police/);
  });

  it('makes a promise of nothing but a yes, and of a real number of days', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'review');
    const promises = async (): Promise<boolean[]> => {
      await form.updateComplete;
      return [text(form).includes('police'), text(form).includes('delete your answers after')];
    };
    for (const yes of ['', 'true', 'TRUE', 'yes', 'on', '1', 'no-police']) {
      form.setAttribute('no-police', yes);
      expect(await promises(), yes).to.deep.equal([true, false]);
    }
    for (const no of ['false', 'False', '0', 'no', 'off', 'null', 'undefined', ' ', '{{value}}']) {
      form.setAttribute('no-police', no);
      expect(await promises(), no).to.deep.equal([false, false]);
    }
    form.removeAttribute('no-police');
    // As a framework may set the properties.
    for (const no of ['false', 0, null, undefined, NaN]) {
      Object.assign(form, { noPolice: no, keepDays: no });
      expect(await promises(), String(no)).to.deep.equal([false, false]);
    }
    Object.assign(form, { noPolice: 'true', keepDays: '30' });
    expect(await promises()).to.deep.equal([true, true]);
  });

  it('counts what stands in a box, whichever event put it there', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'area');
    const before = heading(form);
    root(form).querySelector<HTMLInputElement>('#f-area')!.value = 'by the mill';
    await goOn(form);
    expect(heading(form)).not.to.equal(before);
  });

  it('says from the second question on what Back does', async () => {
    const form = await open(new FakeSink());
    expect(text(form)).not.to.contain('Your answers stay');
    await walkTo(form, 'area');
    expect(text(form)).to.contain('Your answers stay');
  });

  it('sends once, however often Send is pressed', async () => {
    const sink = new FakeSink('never');
    const form = await open(sink);
    await walkTo(form, 'review');
    const send = root(form).querySelector<HTMLElement>('.action')!;
    send.click();
    send.click();
    await headed(form, 'Sending');
    send.click();
    await aTimeout(20);
    expect(sink.drafts).to.have.length(1);
  });

  it('says inside the message when no person could have been so quick', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    const time = performance.now();
    performance.now = () => time;
    try {
      await walkTo(form, 'outcome');
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
    expect(sink.drafts[0]?.quick).to.equal(true);
  });

  it('stays with "Sending" until the end of a send is known', async () => {
    const sink = new FakeSink('never');
    const form = await open(sink);
    await walkTo(form, 'review');
    await goOn(form);
    const { id } = sink.drafts[0]!;
    sink.tell({ id, state: 'saved' });
    await form.updateComplete;
    expect(heading(form)).to.equal('Sending');
    sink.tell({ id, state: 'received' });
    await headed(form, 'Sent. The team has it.');
  });

  it('tells the truth offline, and changes it by itself when the network is back', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    expect(text(form)).to.include('saved, locked, on this device').and.not.include('Canary');
    expect(text(form)).to.include('in 3 days');
    (focused(form) as HTMLElement).blur();
    sink.tell({ id: sink.drafts[0]!.id, state: 'received' });
    await headed(form, 'Sent. The team has it.');
    await until('the news to be read aloud', () =>
      root(form).querySelector('[role=status]')!.textContent.includes('Sent. The team has it.'),
    );
    expect(document.activeElement).to.equal(document.body);
  });

  it('moves the focus with the news when the focus was in the form', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    sink.tell({ id: sink.drafts[0]!.id, state: 'received' });
    await headed(form, 'Sent. The team has it.');
    expect(focused(form)?.textContent.trim()).to.equal('Sent. The team has it.');
  });

  it('says when another try changed nothing', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'unreachable' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await press(form, 'Try to send now');
    await until('the note', () => text(form).includes('Still not sent.'));
    expect(sink.flushes).to.equal(1);
  });

  it('deletes what was not sent yet', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    const ask = await until('Delete', () => root(form).querySelector('details:has(.row)'));
    const [summary] = ask.querySelectorAll('summary');
    expect(summary?.textContent.trim()).to.equal('Delete it before it is sent');
    summary!.click();
    await until('the question', () => ask.hasAttribute('open'));
    await press(form, 'No, do not delete');
    expect(ask.hasAttribute('open')).to.equal(false);
    expect(root(form).activeElement?.localName).to.equal('summary');
    expect([heading(form), sink.discarded.length]).to.deep.equal(['Not sent yet', 0]);
    summary!.click();
    await press(form, YES);
    await headed(form, 'Deleted');
    expect(sink.discarded).to.deep.equal([sink.drafts[0]!.id]);
  });

  it('deletes while a try hangs', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    sink.flush = () => new Promise(() => undefined);
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await press(form, 'Try to send now');
    await press(form, YES);
    await headed(form, 'Deleted');
    expect(text(form)).not.to.include('The team may have got it');
  });

  it('does not call unread what the team may have', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'unreachable' });
    sink.deletion = { mayHaveArrived: true };
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await press(form, YES);
    await headed(form, 'Deleted from this device');
    expect(text(form)).to.include('The team may have got it before that.');
  });

  it('says that it was sent when Delete came too late', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'unreachable' });
    sink.deletion = { state: 'received' };
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await press(form, YES);
    await headed(form, 'Sent. The team has it.');
  });

  it('says what became of it while the form was out of the page', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    await walkTo(form, 'outcome');
    const parent = form.parentElement!;
    form.remove();
    const { id } = sink.drafts[0]!;
    Object.assign(sink, { latest: (asked: string) => ({ id: asked, state: 'received' }) });
    sink.tell({ id, state: 'received' });
    parent.append(form);
    await headed(form, 'Sent. The team has it.');
  });

  it('says that a page must stay open when the device keeps nothing', async () => {
    const form = await open(new FakeSink({ state: 'unsaved', reason: 'offline' }));
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet. Keep this page open.');
  });

  it('lets the thanks weigh more than what can still be done', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'outcome');
    const thanks = await until('the thanks', () => root(form).querySelector('.thanks + p'));
    const again = root(form).querySelector('.ways .button')!;
    const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    expect(size(thanks)).to.be.greaterThan(size(again));
    expect(Number(getComputedStyle(root(form).querySelector('summary')!).fontWeight)).to.equal(400);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keeps the words of the review apart from the menu on a small phone: ${dir}`, async () => {
      const form = await open(new FakeSink());
      form.languages = 'en fr';
      form.dir = dir;
      form.parentElement!.style.inlineSize = '320px';
      await walkTo(form, 'review');
      const words = document.createRange();
      words.selectNodeContents(root(form).querySelector('h2')!);
      const menu = root(form).querySelector('.menu')!.getBoundingClientRect();
      const meets = [...words.getClientRects()].filter(
        ({ left, right, top, bottom }) =>
          left < menu.right && right > menu.left && top < menu.bottom && bottom > menu.top,
      );
      expect(meets).to.have.length(0);
    });
  }

  it('keeps what is not the main thing to do in the middle below it, on a phone', async () => {
    const form = await open(new FakeSink({ state: 'saved', reason: 'offline' }));
    form.parentElement!.style.inlineSize = '360px';
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    const [retry, ...others] = [...root(form).querySelectorAll('.ways > *')].map((button) =>
      button.getBoundingClientRect(),
    );
    expect(others).to.have.length(2);
    for (const { left, right, top } of others) {
      expect(left + right).to.be.closeTo(retry!.left + retry!.right, 2);
      expect(top).to.be.at.least(retry!.bottom);
    }
  });

  it('puts no frame around a heading that only a script focuses', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'outcome');
    const title = await until('the thanks', () =>
      root(form).querySelector<HTMLElement>('.thanks h2'),
    );
    title.blur();
    title.focus({ focusVisible: true });
    expect(title.matches(':focus-visible')).to.equal(true);
    expect(getComputedStyle(title).outlineStyle).to.equal('none');
    const again = root(form).querySelector<HTMLElement>('.ways .button')!;
    again.focus({ focusVisible: true });
    expect(getComputedStyle(again).outlineStyle).to.equal('solid');
  });

  it('gives a link of the page its ink and weight, unless the page has a rule for links', async () => {
    const form = await open(new FakeSink());
    const link = document.createElement('a');
    link.href = 'tel:+15195550100';
    const ink = document.createElement('i');
    ink.style.color = 'var(--_ink)';
    form.append(link, ink);
    const { color, fontWeight } = getComputedStyle(link);
    expect([color, fontWeight]).to.deep.equal([getComputedStyle(ink).color, '700']);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('a { color: rgb(200, 0, 100) }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(link).color).to.equal('rgb(200, 0, 100)');
    document.adoptedStyleSheets.pop();
  });

  it('leads to other ways when the message is refused, and still shows the answers', async () => {
    const form = await open(new FakeSink({ state: 'rejected', reason: 'refused' }));
    await walkTo(form, 'outcome');
    await headed(form, 'This message was not sent');
    expect(text(form)).to.include('another way').and.include('Canary Park');
  });

  it('keeps the answers when the sink breaks, and sends them under the same id', async () => {
    const sink = new FakeSink('throws');
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent');
    sink.end = { state: 'received' };
    await press(form, 'Try to send now');
    await headed(form, 'Sent. The team has it.');
    expect(new Set(sink.drafts.map(({ id }) => id)).size).to.equal(1);
    expect(sink.drafts[1]).to.deep.equal(sink.drafts[0]);
  });

  it('starts again with nothing left and a new id', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    await walkTo(form, 'outcome');
    await press(form, 'Done. Clear this page.');
    await headed(form, 'What do you need?');
    expect(root(form).querySelector('input:checked')).to.equal(null);
    await walkTo(form, 'outcome');
    await until('the second send', () => sink.drafts.length === 2);
    expect(sink.drafts[1]!.id).to.not.equal(sink.drafts[0]!.id);
  });

  for (const [name, leave] of [
    ['the quick exit is used', () => document.dispatchEvent(new Event('peer-wipe'))],
    [
      'the page comes back as it was left',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ] as const) {
    it(`forgets every answer when ${name}`, async () => {
      const form = await open(new FakeSink());
      await walkTo(form, 'review');
      expect(text(form)).to.include('Canary');
      leave();
      await headed(form, 'What do you need?');
      expect(text(form)).to.not.include('Canary');
      expect(root(form).querySelector('input:checked')).to.equal(null);
      await walkTo(form, 'area');
      expect(root(form).querySelector<HTMLInputElement>('#f-area')!.value).to.equal('');
    });
  }

  it('stays as it is when the page is shown for the first time', async () => {
    const form = await open(new FakeSink());
    await walkTo(form, 'area');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await form.updateComplete;
    expect(heading(form)).to.equal('Where are you?');
  });

  it('offers to send or delete what an earlier visit left', async () => {
    const sink = new FakeSink(undefined, ['an-earlier-one']);
    const form = await open(sink);
    await until('the line', () => text(form).includes('1 message is waiting to be sent.'));
    expect(heading(form)).to.equal('What do you need?');
    await press(form, 'Send now');
    await until('the try', () => sink.flushes === 1);
    await until('the note', () => text(form).includes('Still not sent.'));
    await press(form, YES);
    await until('the line to go', () => !text(form).includes('waiting to be sent'));
    expect(sink.discarded).to.deep.equal(['an-earlier-one']);
    expect(root(form).querySelector('.waits')?.textContent.trim()).to.equal('Deleted');
  });

  it('shows what waits above the question, in room that was kept for it', async () => {
    const top = (form: PeerOutreachForm): number =>
      root(form).querySelector('fieldset, .stack')!.getBoundingClientRect().top;
    const earlier = await open(new FakeSink(undefined, ['an-earlier-one']));
    await until('the line', () => text(earlier).includes('1 message is waiting'));
    earlier.remove();

    let answer: (ids: readonly string[]) => void = () => undefined;
    const sink = new FakeSink(undefined, ['an-earlier-one']);
    const first = new Promise<readonly string[]>((resolve) => (answer = resolve));
    let asked = 0;
    sink.waiting = () => (asked++ === 0 ? first : Promise.resolve([...sink.ids]));
    const form = await open(sink);
    await until('the first question', () => heading(form) === 'What do you need?');
    const before = top(form);
    await until('the count', () => asked > 0);
    answer(['an-earlier-one']);
    await until('the line', () => text(form).includes('1 message is waiting to be sent.'));
    expect(top(form)).to.be.closeTo(before, 1);
    expect(root(form).querySelector('.ask')!.firstElementChild!.className).to.equal('waits');

    sink.tell({ id: 'an-earlier-one', state: 'received' });
    await until('the news', () => text(form).includes('Sent. The team has it.'));
    expect(text(form)).not.to.include('waiting');
    expect(top(form)).to.be.closeTo(before, 1);

    await walkTo(form, 'area');
    expect(root(form).querySelector('.waits')).to.equal(null);
    form.remove();
    const later = await open(new FakeSink());
    expect(root(later).querySelector('.waits')).to.equal(null);
  });

  it('gets ready to seal when somebody starts to answer, not before', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    await aTimeout(100);
    expect(sink.prepared).to.equal(0);
    await choose(form, 'naloxone');
    root(form).querySelector<HTMLElement>('#f-needs')!.focus();
    await until('sealing to be loaded', () => sink.prepared > 0);
  });

  it('lets no answer out: not into events, addresses, attributes, storage or the page', async () => {
    const heard: string[] = [];
    const leaks: string[] = [];
    const listen = (event: Event): void => {
      heard.push(event.type);
      const fields = Object.entries(event).concat(
        [
          ...Object.keys(Object.getPrototypeOf(event) as object),
          'data',
          'detail',
          'id',
          'state',
        ].map((key) => [key, (event as unknown as Record<string, unknown>)[key]]),
      );
      const texts = fields.map(([, value]) => (typeof value === 'string' ? value : ''));
      if (texts.join('\n').includes('Canary')) leaks.push(event.type);
    };
    const types = [...NEWS, 'input', 'beforeinput', 'change', 'paste', 'submit'];
    for (const type of types) document.addEventListener(type, listen);
    const form = await open(new FakeSink());
    await walkTo(form, 'area');
    root(form).querySelector<HTMLElement>('#f-area')!.focus();
    await sendKeys({ type: 'Canary' });
    expect(outside()).to.not.include('Canary');
    expect(form.outerHTML).to.not.include('Canary');
    expect(inspectOwn(form)).to.not.include('Canary');
    await goOn(form);
    await choose(form, 'in-person');
    await goOn(form);
    await write(form, 'meetAt', 'Canary bench');
    await goOn(form);
    await goOn(form);
    await press(form, 'Send');
    await headed(form, 'Sent. The team has it.');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal(['peer-submission-received']);
    expect(leaks).to.deep.equal([]);
    expect(outside()).to.not.include('Canary');
    expect(text(form)).to.not.include('Canary');
  });

  it('tells a page which submission it was and its state, and no more', async () => {
    const sink = new FakeSink({ state: 'saved', reason: 'offline' });
    const form = await open(sink);
    const news: unknown[] = [];
    for (const type of NEWS) {
      form.addEventListener(type, (event) => {
        const { id, state } = event as unknown as Record<string, unknown>;
        news.push([type, id, state]);
      });
    }
    await walkTo(form, 'outcome');
    await headed(form, 'Not sent yet');
    const { id } = sink.drafts[0]!;
    sink.tell({ id, state: 'rejected', reason: 'expired' });
    await headed(form, 'We stopped trying to send this message');
    expect(news).to.deep.equal([
      ['peer-submission-saved', id, 'saved'],
      ['peer-submission-failed', id, 'rejected'],
    ]);
  });

  it('says what is wrong with its set-up, and leaves the other ways in sight', async () => {
    const form: PeerOutreachForm = await fixture(
      html`<peer-outreach-form kind="request-a-ride"><p>${FALLBACK}</p></peer-outreach-form>`,
    );
    expect(text(form)).to.include('does not work');
    await until('the kind', () => text(form).includes('request-a-ride'));
    expect(form.querySelector('p')!.checkVisibility()).to.equal(true);
    const says = async (words: string): Promise<void> => {
      await until(words, () => text(form).includes(words));
    };
    form.kind = 'request-peer';
    await says('“intake”');
    form.intake = '/intake';
    await says('“agency”');
    form.agency = 'harbour';
    await says('at least two');
    form.setAttribute('recipients', 'nokey neither');
    await until('the fault of the keys', () => text(form).includes('not a public key'));
    form.sink = new FakeSink();
    await form.updateComplete;
    expect(heading(form)).to.equal('What do you need?');
  });

  it('takes keys as words with spaces between them, as frameworks set a property', async () => {
    const form = await open(new FakeSink());
    Object.assign(form, { recipients: ' age1a age1b ' });
    await form.updateComplete;
    expect(form.recipients).to.deep.equal(['age1a', 'age1b']);
    Object.assign(form, { recipients: null });
    await form.updateComplete;
    expect(form.recipients).to.deep.equal([]);
    await walkTo(form, 'outcome');
  });

  it('stops listening to its sink when it leaves the page, and listens again when it is back', async () => {
    const sink = new FakeSink();
    const form = await open(sink);
    await until('the sink to be watched', () => sink.isWatched);
    const home = form.parentElement!;
    form.remove();
    expect(sink.isWatched).to.equal(false);
    home.append(form);
    await until('the sink to be watched', () => sink.isWatched);
  });

  for (const stop of ['needs', 'area', 'reach', 'contact', 'more', 'review', 'outcome'] as const) {
    it(`is accessible at "${stop}"`, async () => {
      const form = await open(new FakeSink({ state: 'saved', reason: 'offline' }, ['one']));
      await walkTo(form, stop);
      await expect(form).to.be.accessible();
    });
  }

  it('is accessible with a problem shown', async () => {
    const form = await open(new FakeSink());
    await press(form, 'Continue');
    await summary(form);
    await expect(form).to.be.accessible();
  });

  it('is as high above the question with two lines of words as with one', async () => {
    const form = await open(new FakeSink());
    const strip = root(form).querySelector('.strip')!;
    const heights: number[] = [];
    for (const width of [320, 600]) {
      form.parentElement!.style.inlineSize = `${width}px`;
      heights.push(Math.round(strip.getBoundingClientRect().height));
    }
    expect(heights).to.deep.equal([45, 45]);
    form.parentElement!.style.inlineSize = '320px';
    const words = document.createRange();
    words.selectNodeContents(strip.querySelector('span')!);
    expect(words.getBoundingClientRect().height).to.be.greaterThan(36);
  });

  it('breaks no word of a button on a small phone with text twice as large', async () => {
    const form = await open(new FakeSink({ state: 'saved', reason: 'offline' }, ['one']));
    form.parentElement!.setAttribute('style', 'inline-size: 320px; --peer-text-size: 34px');
    for (const stop of ['needs', 'review', 'outcome'] as const) {
      form.reset();
      await form.updateComplete;
      await walkTo(form, stop);
      expect(brokenWords(root(form)), stop).to.deep.equal([]);
      expect(form.scrollWidth, stop).to.be.at.most(320);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits a small phone with large targets, also with text spaced wide (${dir})`, async () => {
      const form = await open(new FakeSink({ state: 'saved', reason: 'offline' }, ['one']));
      const frame = form.parentElement!;
      frame.setAttribute('id', 'narrow');
      frame.dir = dir;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#narrow { inline-size: 320px; }');
      document.adoptedStyleSheets.push(sheet);
      await press(form, 'Continue');
      await summary(form);
      expect(smallTargets(root(form))).to.deep.equal([]);
      spaceText(root(form));
      for (const stop of ['needs', 'contact', 'review', 'outcome'] as const) {
        form.reset();
        await form.updateComplete;
        await walkTo(form, stop);
        expect(form.scrollWidth, stop).to.be.at.most(320);
        expect(smallTargets(root(form)), stop).to.deep.equal([]);
        expect(cutOff(root(form)), stop).to.deep.equal([]);
      }
      document.adoptedStyleSheets.pop();
    });
  }
});
