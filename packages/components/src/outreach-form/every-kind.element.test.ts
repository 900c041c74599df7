import { expect, fixture, html } from '@open-wc/testing';
import { KINDS, kindOf, nameOf, type FormKind } from '@peerkit/forms';
import { checkAnswers } from '@peerkit/forms/check';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { smallTargets } from '../shared/blocks/testing/targets.ts';
import './outreach-form.define.ts';
import type { PeerOutreachForm } from './outreach-form.ts';
import { allAnswers, byHand, walkToReview, type Answer } from './testing/any-kind.ts';
import { FakeSink } from './testing/fake-sink.ts';
import { heading, pressOn, until } from './testing/walk.ts';
import { keys, type } from '../shared/testing/keys.ts';

const isChromium = navigator.userAgent.includes('Chrome/');
const NAMES = Object.keys(KINDS);

async function open(name: string, sink: FakeSink): Promise<[PeerOutreachForm, FormKind]> {
  const kind = await kindOf(name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  const form: PeerOutreachForm = await fixture(html`
    <peer-outreach-form kind=${name} emergency="911" .sink=${sink}></peer-outreach-form>
  `);
  return [form, kind];
}

const root = (form: PeerOutreachForm): ShadowRoot => form.shadowRoot!;
const focused = (form: PeerOutreachForm): Element | null => root(form).activeElement;

/** Tab by tab to a control, as somebody does who has no pointer. */
async function tabTo(form: PeerOutreachForm, fits: (element: Element) => boolean): Promise<void> {
  for (let tabs = 0; tabs < 30; tabs += 1) {
    const at = focused(form);
    if (at && fits(at)) return;
    await keys('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

const byKeys: Answer = async (form, field, answer) => {
  if (answer === '') return;
  const isControl = ({ id }: Element): boolean => id === `f-${field.id}`;
  if (field.control === 'tally') {
    // The button after the box: one more, as often as the answer says.
    await tabTo(form, ({ previousElementSibling: box }) => box !== null && isControl(box));
    for (let pressed = 0; pressed < Number(answer); pressed += 1) await keys('Enter');
    return;
  }
  await tabTo(form, isControl);
  // How a date is typed depends on the engine and on the region of the machine.
  if ('format' in field && field.format === 'date') return byHand(form, field, answer);
  if (!('max' in field)) await keys(' ');
  else await type(answer);
};

/** In a text of several lines Enter is a new line: there the button leads on. */
async function onByKeys(form: PeerOutreachForm): Promise<void> {
  await tabTo(form, (element) => element.matches('form .action'));
  await keys('Enter');
}

/** A click on the same spot sooner than this is the second of a double click, to some engines, in milliseconds. */
const DOUBLE_CLICK_MS = 600;

/** Clicks in its middle: again where it moved away before the click came. */
async function clickOn(element: Element): Promise<void> {
  let isHit = false;
  const note = (): void => void (isHit = true);
  element.addEventListener('click', note, { capture: true });
  await until('a click that reaches what it is meant for', async () => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    let isUp = false;
    const noteUp = (): void => void (isUp = true);
    window.addEventListener('click', noteUp, { capture: true });
    await sendMouse({ type: 'click', position });
    // A driver may report back before the page has received the click.
    await until('the page to receive the click', () => isUp);
    window.removeEventListener('click', noteUp, { capture: true });
    return isHit;
  });
  element.removeEventListener('click', note, { capture: true });
}

const byPointer: Answer = async (form, field, answer) => {
  if (answer === '') return;
  if (field.control === 'tally') {
    const more = root(form).querySelector(`#f-${field.id} + button`)!;
    for (let pressed = 0; pressed < Number(answer); pressed += 1) await clickOn(more);
  } else if ('format' in field && field.format === 'date') await byHand(form, field, answer);
  else if ('max' in field) {
    await clickOn(root(form).querySelector(`#f-${field.id}`)!);
    await type(answer);
  } else {
    const input = root(form).querySelector(`input[name="${field.id}"][value="${answer}"]`)!;
    await clickOn(input.closest('label')!);
  }
};

/** What is sent when each field that is asked is answered. */
function expected(kind: FormKind): Record<string, unknown> {
  const given = [...allAnswers(kind)].filter(([, answer]) => answer !== '');
  const answers = given.map(([field, answer]): [string, unknown] => {
    if (field.control === 'checkboxes') return [nameOf(field), [answer]];
    if (field.control === 'tally') return [nameOf(field), Number(answer)];
    return [nameOf(field), field.control === 'yes-no' ? answer === 'yes' : answer];
  });
  return Object.fromEntries(answers);
}

describe('peer-outreach-form in every kind', () => {
  afterEach(() => resetMouse());

  for (const [at, name] of NAMES.entries()) {
    // In the slower engines by turns: each control is in several kinds.
    const [withKeys, withPointer] = isChromium ? [it, it] : at % 2 === 0 ? [it] : [undefined, it];

    withKeys?.(`${name} is filled in and sent with keys alone`, async () => {
      const sink = new FakeSink();
      const [form, kind] = await open(name, sink);
      await until('the form', () => root(form).querySelector('h2[tabindex]'));
      root(form).querySelector<HTMLElement>('a')!.focus();
      await walkToReview(form, kind, byKeys, onByKeys);
      expect(heading(form)).to.equal('Check your answers');
      await onByKeys(form);
      await until('the draft', () => sink.drafts.length === 1);
      const { answers } = sink.drafts[0]!;
      expect(answers).to.deep.equal(expected(kind));
      expect(checkAnswers(kind, answers)).to.deep.equal({ ok: true, value: answers });
      expect(sink.drafts[0]).to.deep.include({ kind: name, version: kind.version });
    }).timeout(120_000);

    withPointer?.(
      `${name} is filled in with a pointer, and every target is large enough`,
      async () => {
        const sink = new FakeSink();
        const [form, kind] = await open(name, sink);
        const small: string[] = [];
        await walkToReview(form, kind, byPointer, async () => {
          small.push(...smallTargets(root(form)));
          await clickOn(root(form).querySelector('form .action')!);
          await new Promise((done) => setTimeout(done, DOUBLE_CLICK_MS));
        });
        expect(small).to.deep.equal([]);
        await pressOn(form);
        await until('the draft', () => sink.drafts.length === 1);
        expect(sink.drafts[0]!.answers).to.deep.equal(expected(kind));
      },
    ).timeout(120_000);

    it(`${name} says what comes next, and shows each answer before it is sent`, async () => {
      const [form, kind] = await open(name, new FakeSink());
      const headings = await walkToReview(form, kind);
      expect(new Set(headings).size).to.equal(headings.length);
      const rows = [...root(form).querySelectorAll('.answers dt')].map((row) => row.textContent);
      const { en } = kind.words;
      expect(rows).to.deep.equal([...allAnswers(kind).keys()].map(({ id }) => en[`${id}.short`]));
      await pressOn(form);
      await until('the end', () => root(form).querySelector('.outcome'));
      const { next } = en as { next?: string };
      // Kinds without words of their own say how the person asked to be reached, where they were asked.
      const how = [...allAnswers(kind).keys()].some(({ id }) => id === 'reach')
        ? 'How they try to reach you:'
        : 'If you said how, they try to reach you.';
      expect(root(form).textContent).to.include(next ?? how);
    });
  }
});
