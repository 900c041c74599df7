import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { Visitor, World } from './support/world.ts';

/** Words that must be readable nowhere but in the agency's inbox. */
const AREA = 'behind the canary bakery';
const CONTACT = '519 555 0142';

let world: World;
let visitor: Visitor;
let form: Locator;

test.beforeEach(async ({ world: own, arrive }) => {
  world = own;
  visitor = await arrive();
  form = visitor.page.locator('.beside peer-outreach-form');
});

/** Answers every question up to the review page. */
async function answer(): Promise<void> {
  const next = form.getByRole('button', { name: 'Continue' });
  await form.getByLabel('Someone to talk to').check();
  await next.click();
  await form.getByLabel('Where are you?').fill(AREA);
  await next.click();
  await form.getByLabel('Text me').check();
  await next.click();
  await form.getByLabel('Your phone number').fill(CONTACT);
  await form.getByLabel('Yes').check();
  await next.click();
  await form.getByRole('heading', { name: 'Is there more we should know?' }).waitFor();
  await next.click();
  await form.getByRole('heading', { name: 'Check your answers' }).waitFor();
}

const send = () => form.getByRole('button', { name: 'Send', exact: true }).click();
const seen = () => form.evaluate((element) => element.shadowRoot?.textContent ?? '');
const received = () => form.getByRole('heading', { name: 'Sent. The team has it.' }).waitFor();

interface Row {
  readonly id: string;
  readonly answers?: { readonly area?: string; readonly contact?: string };
}
async function rows(): Promise<Row[]> {
  return JSON.parse(await world.inbox('list', '--json')) as Row[];
}

/** The browser's storage, the database and every file of the intake hold none of the words. */
async function nothingReadable(): Promise<void> {
  const kept = await visitor.storage();
  expect(kept).not.toContain('canary');
  // Sealed bytes as JSON hold \u0014 and a 2 now and then.
  expect(kept).not.toMatch(/555-?0142/);
  // Nor which form it was, for whoever opens the tools of the browser.
  expect(kept).not.toContain('request-peer');
  expect(kept).not.toContain('age1');
  const files = await world.files();
  expect(files.length).toBeGreaterThan(0);
  for (const { name, text } of files) {
    expect(text.includes('canary') || /555-?0142/.test(text), name).toBe(false);
  }
}

test.describe('asking for a peer', () => {
  test('arrives once, is read with the key of the staff, and leaves nothing readable', async () => {
    await answer();
    await send();
    await received();
    const found = await rows();
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(AREA);
    const id = found[0]?.id ?? '';
    const shown = await world.inbox('show', id);
    expect(shown).toContain(AREA);
    expect(shown).toContain(CONTACT);
    expect((await seen()).toLowerCase()).toContain(id.slice(0, 4));
    expect(await seen()).not.toContain(AREA);
    await nothingReadable();
    expect(visitor.errors).toEqual([]);
    expect(visitor.thirdPartyRequests).toEqual([]);
    expect(await visitor.context.cookies()).toEqual([]);
  });

  test('names each problem beside its field and in a summary that leads there', async () => {
    await form.getByRole('button', { name: 'Continue' }).click();
    await form.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await form.getByRole('link', { name: 'Choose at least one thing you need' }).click();
    expect(
      await visitor.page.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return inner instanceof HTMLInputElement && inner.type === 'checkbox';
      }),
    ).toBe(true);
  });
});

test.describe('when somebody changed the sealing code', () => {
  test('the browser refuses it, the form says that nothing was sent, and nothing leaves the device', async () => {
    let served = 0;
    await visitor.page.route('**/seal.js', async (route) => {
      served += 1;
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()} ` });
    });
    await answer();
    await send();
    await form.getByRole('heading', { name: 'Not sent' }).waitFor();
    expect(served).toBeGreaterThan(0);
    expect(await seen()).not.toContain('Sent. The team has it.');
    expect(visitor.errors.join('\n')).toContain('integrity');
    expect(world.proxy.submissions).toBe(0);
    expect(await rows()).toEqual([]);
    await nothingReadable();
  });
});

test.describe('when the network goes', () => {
  test('says so, keeps the submission sealed, and sends it when it is back', async () => {
    await answer();
    await visitor.context.setOffline(true);
    await send();
    await form.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    expect(await seen()).not.toContain('Sent. The team has it.');
    await nothingReadable();
    expect(await rows()).toEqual([]);
    await visitor.context.setOffline(false);
    await received();
    const found = await rows();
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain(AREA);
  });

  test('an intake that is away is named, and a later visit sends what waits', async () => {
    await world.killIntake();
    await answer();
    await send();
    await form.getByRole('heading', { name: 'We do not know if it arrived' }).waitFor();
    await form.getByText('We tried to send it, and no answer came back.').waitFor();
    await nothingReadable();
    await world.restartIntake();
    await visitor.page.reload();
    await expect.poll(async () => (await rows()).length).toBe(1);
    expect(JSON.stringify(await rows())).toContain(AREA);
  });

  for (const [moment, fault] of [
    ['after the intake has it but before the receipt is out', 'cut-after'],
    ['before the intake has it', 'cut-before'],
  ] as const) {
    test(`a SIGKILL ${moment} leaves exactly one row`, async () => {
      world.proxy.fault = fault;
      world.proxy.atCut = async () => {
        world.proxy.fault = 'none';
        await world.killIntake();
      };
      await answer();
      await send();
      await form.getByRole('heading', { name: 'We do not know if it arrived' }).waitFor();
      const code = await form.locator('.receipt b').innerText();
      expect(await rows()).toHaveLength(fault === 'cut-after' ? 1 : 0);
      await world.restartIntake();
      // The outbox may be quicker than the person: either way it gets there.
      await Promise.race([
        form.getByRole('button', { name: 'Try to send now' }).click(),
        received(),
      ]);
      await received();
      const found = await rows();
      expect(found).toHaveLength(1);
      expect(JSON.stringify(found)).toContain(AREA);
      expect(found[0]?.id.replace('-', '').slice(0, 8)).toBe(code.toLowerCase().replace('-', ''));
      expect(world.proxy.submissions).toBeGreaterThan(1);
      expect(await visitor.storage()).not.toContain('age-encryption.org');
    });
  }
});
