import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure, expect, userEvent, waitFor, within } from 'storybook/test';
import '../../../packages/components/src/naloxone-guide/naloxone-guide.define.ts';
import '../../../packages/components/src/outreach-form/outreach-form.define.ts';
import '../../../packages/components/src/quick-exit/quick-exit.define.ts';
import '../../../packages/components/src/resource-finder/resource-finder.define.ts';
import {
  MemoryStore,
  NOW,
} from '../../../packages/components/src/naloxone-guide/testing/fixtures.ts';
import { FakeSink } from '../../../packages/components/src/outreach-form/testing/fake-sink.ts';
import {
  sourceOf,
  town,
} from '../../../packages/components/src/resource-finder/testing/samples.ts';

const meta: Meta = { title: 'Journeys', tags: ['!autodocs'] };
export default meta;

// A busy machine takes longer than a second.
configure({ asyncUtilTimeout: 20_000 });

interface Named {
  readonly name?: string | RegExp;
}

/** Finds things as a person would: by what they are and what they are called. */
interface Queries {
  findByRole: (role: string, named?: Named) => Promise<HTMLElement>;
  getByRole: (role: string, named?: Named) => HTMLElement;
  getAllByRole: (role: string, named?: Named) => HTMLElement[];
  queryByRole: (role: string, named?: Named) => HTMLElement | null;
}

/** What a person sees of a widget. */
function inside(canvas: HTMLElement, tag: string): Queries {
  const root = canvas.querySelector(tag)?.shadowRoot;
  if (!root) throw new Error(`The story shows no ${tag}.`);
  // The queries work in any part of a document, though their type allows only elements.
  return within(root as unknown as HTMLElement);
}

/** By its id: its role changes once suggestions are here. */
function searchBox(canvas: HTMLElement): HTMLElement {
  const box = canvas
    .querySelector('peer-resource-finder')
    ?.shadowRoot?.querySelector<HTMLElement>('#text');
  if (!box) throw new Error('There is no search box yet.');
  return box;
}

const focused = (canvas: HTMLElement, tag: string): string =>
  canvas.querySelector(tag)?.shadowRoot?.activeElement?.textContent.trim() ?? '';

/** Call, give a dose, undo it, give it again: each step tells where the person is. */
export const LogADose: StoryObj = {
  render: () => html`
    <peer-naloxone-guide
      region="ca-on"
      kits="nasal-4mg"
      .store=${new MemoryStore()}
      .clock=${() => NOW}
    >
      <p>Call for help. Give naloxone. Breathe for them.</p>
    </peer-naloxone-guide>
  `,
  play: async ({ canvasElement }) => {
    const guide = inside(canvasElement, 'peer-naloxone-guide');
    await userEvent.click(await guide.findByRole('button', { name: 'Called. Next: naloxone' }));
    await waitFor(() =>
      expect(focused(canvasElement, 'peer-naloxone-guide')).toBe('Give naloxone.'),
    );
    await userEvent.click(await guide.findByRole('button', { name: /^Dose\s1 given$/ }));
    await userEvent.click(await guide.findByRole('button', { name: 'Undo dose' }));
    await waitFor(() => expect(guide.queryByRole('button', { name: 'Undo dose' })).toBeNull());
  },
};

/** The button that opens a result of the finder. */
const opens = (name: string): [role: 'button', options: { name: string }] => ['button', { name }];

/** Search, open a result with the keyboard, go back to the same place. */
export const FindAndReturn: StoryObj = {
  render: () => html`<peer-resource-finder .source=${sourceOf(town)}></peer-resource-finder>`,
  play: async ({ canvasElement }) => {
    // As wide as a phone: where there is room for two panes, there is nothing to go back to.
    canvasElement.style.maxInlineSize = '400px';
    const finder = inside(canvasElement, 'peer-resource-finder');
    const box = await waitFor(() => searchBox(canvasElement));
    await userEvent.type(box, 'river');
    await waitFor(() => expect(finder.queryByRole(...opens('Crisis support'))).toBeNull());
    (await finder.findByRole(...opens('Street outreach'))).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(focused(canvasElement, 'peer-resource-finder')).toBe('Street outreach'),
    );
    await userEvent.click(await finder.findByRole(...opens('Back to the list')));
    await waitFor(() =>
      expect(focused(canvasElement, 'peer-resource-finder')).toBe('Street outreach'),
    );
    await expect(searchBox(canvasElement)).toHaveValue('river');
  },
};

/** Leave a question open, follow the error to its field, correct it, go on. */
export const PutRightAndGoOn: StoryObj = {
  render: () => html`
    <peer-outreach-form kind="request-peer" emergency="911" .sink=${new FakeSink()}>
      <a href="tel:+15195550100">Call the team: 519 555 0100</a>
    </peer-outreach-form>
  `,
  play: async ({ canvasElement }) => {
    const form = inside(canvasElement, 'peer-outreach-form');
    await userEvent.click(await form.findByRole('button', { name: 'Continue' }));
    const problem = await form.findByRole('group', { name: 'There is a problem' });
    await expect(focused(canvasElement, 'peer-outreach-form')).toContain('There is a problem');
    await userEvent.click((within(problem) as Queries).getByRole('link'));
    const first = form.getAllByRole('checkbox')[0];
    await expect(canvasElement.querySelector('peer-outreach-form')?.shadowRoot?.activeElement).toBe(
      first,
    );
    await userEvent.keyboard(' ');
    await userEvent.click(form.getByRole('button', { name: 'Continue' }));
    await waitFor(() =>
      expect(form.queryByRole('group', { name: 'There is a problem' })).toBeNull(),
    );
  },
};

/** Pressing Shift three times asks to leave; the page may refuse. */
export const LeaveByKeys: StoryObj = {
  render: () => html`
    <peer-quick-exit
      @peer-exit=${(event: Event) => {
        event.preventDefault();
        (event.currentTarget as HTMLElement).dataset['asked'] = 'yes';
      }}
    ></peer-quick-exit>
  `,
  play: async ({ canvasElement }) => {
    const exit = canvasElement.querySelector<HTMLElement>('peer-quick-exit');
    // What tells how many presses are left comes after the way out itself.
    await waitFor(
      () => expect(exit?.shadowRoot?.querySelector('[role=status]')).toBeInstanceOf(Element),
      { timeout: 10_000 },
    );
    await userEvent.keyboard('{Shift}{Shift}');
    await expect(exit?.dataset['asked']).toBeUndefined();
    await userEvent.keyboard('{Shift}');
    await waitFor(() => expect(exit?.dataset['asked']).toBe('yes'));
    const status = exit?.shadowRoot?.querySelector('[role=status]');
    await waitFor(() => expect(status?.textContent).toContain('1 more time'));
  },
};
