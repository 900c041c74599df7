import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readManifest } from '../../apps/storybook/manifest.mjs';
import { readStories } from './static-site.mjs';

type Value = string | number | boolean;

/** What the panel "Controls" would show. */
interface Control {
  readonly name: string;
  readonly value: Value;
  readonly control: { readonly disable?: boolean; readonly type?: string };
  readonly options?: readonly Value[];
}

/** What the page knows of the story that it shows, as Storybook's panel reads it. */
const READ = `(async () => {
  const { argTypes, initialArgs } = window.__STORYBOOK_PREVIEW__.currentRender.story;
  return Object.entries(argTypes)
    .filter(([, type]) => !type.table?.disable && type.control?.disable !== true)
    .map(([name, { control, options }]) => ({ name, value: initialArgs[name], control, options }));
})()`;

/** The attribute or setting of that name on the element, as it is now. */
const stateOf = (tag: string, name: string): string => `(() => {
  const element = document.querySelector('#storybook-root ${tag}');
  return '${name}'.startsWith('--')
    ? getComputedStyle(element).getPropertyValue('${name}')
    : element.getAttribute('${name}');
})()`;

/** Tells Storybook's page what its panel would. */
const emit = (page: Page, name: string, what: object): Promise<unknown> =>
  page.evaluate(`window.__STORYBOOK_PREVIEW__.channel.emit('${name}', ${JSON.stringify(what)})`);

function anotherValue({ name, value, control, options }: Control): Value {
  const other = options?.find((one) => one !== value);
  if (other !== undefined) return other;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return name === '--peer-density' ? 1.25 : value + 1;
  return control.type === 'color' ? '#7a2048' : `${value}x`;
}

const stories = readStories().filter(({ title }) => title.startsWith('Try it/'));

test.describe('every control does something', () => {
  for (const { id, title, name } of stories) {
    test(`${title} / ${name}`, async ({ storyPage }) => {
      await storyPage.show(id);
      const { page } = storyPage;
      const tag = `peer-${id.replace(/^try-it-(.*)--.*$/, '$1')}`;
      const controls = await page.evaluate<Control[]>(READ);

      const { modules } = await readManifest();
      const element = modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === tag);
      const settings = [...(element?.attributes ?? []), ...(element?.cssProperties ?? [])];
      expect(controls.map((control) => control.name).sort()).toEqual(
        settings.map((setting) => setting.name).sort(),
      );

      for (const control of controls) {
        expect.soft(control.control.type, `${control.name} is no box of JSON`).not.toBe('object');
        const before = await page.evaluate<string | null>(stateOf(tag, control.name));
        const updatedArgs = { [control.name]: anotherValue(control) };
        await emit(page, 'updateStoryArgs', { storyId: id, updatedArgs });
        await expect
          .poll(() => page.evaluate<string | null>(stateOf(tag, control.name)), {
            message: control.name,
            timeout: 5_000,
          })
          .not.toBe(before);
      }
      // Tests after this one see the story as it is written.
      await emit(page, 'resetStoryArgs', { storyId: id });
    });
  }
});
