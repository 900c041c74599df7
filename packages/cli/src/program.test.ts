import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSubmissionStore } from '@peerkit/intake';
import { sealSubmission } from '@peerkit/outbox/seal';
import { generateKeyPair } from '@peerkit/outbox/unseal';
import type { SealedSubmission } from '@peerkit/model';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './program.ts';

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peerkit-cli-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function listener() {
  const output = { out: '', err: '' };
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  return {
    output,
    stop: () => stop(),
    io: {
      out: (text: string) => void (output.out += `${text}\n`),
      err: (text: string) => void (output.err += `${text}\n`),
      stopped: () => stopped,
    },
  };
}

async function cli(...args: string[]) {
  const { output, io } = listener();
  const exit = await run(args, io);
  return { exit, ...output };
}

interface Running {
  readonly url: string;
  readonly output: { readonly out: string; readonly err: string };
  stop(): Promise<number>;
}

async function serve(...more: string[]): Promise<Running> {
  const { output, stop, io } = listener();
  const demo = ['intake', 'serve', '--data', data, '--agency', 'demo', '--demo'];
  const args = [...demo, '--port', '0', ...more];
  const running = run(args, io);
  const url = await Promise.race([
    vi.waitFor(
      () => /http:\S+/.exec(output.out)?.[0] ?? Promise.reject(new Error(output.err)),
      30_000,
    ),
    running.then(() => Promise.reject(new Error(output.err))),
  ]);
  return { url, output, stop: () => (stop(), running) };
}

const answers = {
  needs: ['naloxone', 'other'],
  area: 'By the old mill',
  reach: 'text',
  contact: '519 555 0100',
  messageOk: true,
  note: 'first line\nsecond line',
};

async function send(
  url: string,
  change: Partial<{ id: string; kind: string; answers: unknown; quick: true }> = {},
): Promise<SealedSubmission> {
  const { recipients } = (await (await fetch(`${url}/v1/agency`)).json()) as {
    recipients: string[];
  };
  const sealed = await sealSubmission(
    {
      v: 1,
      id: crypto.randomUUID(),
      kind: 'request-peer',
      version: 1,
      agency: 'demo',
      locale: 'en',
      answers,
      ...change,
    },
    recipients,
  );
  const response = await fetch(`${url}/v1/submissions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': sealed.id },
    body: JSON.stringify(sealed),
  });
  expect(response.status).toBe(201);
  return sealed;
}

describe('intake serve', () => {
  it('makes keys for a demo alone, says so, and keeps them', async () => {
    const first = await serve();
    const { recipients } = (await (await fetch(`${first.url}/v1/agency`)).json()) as {
      recipients: string[];
    };
    expect(await first.stop()).toBe(0);
    expect(first.output.out).toContain('This is a demo: its secret keys are in');
    for (const name of ['staff', 'recovery']) {
      const file = join(data, 'keys', `${name}.txt`);
      expect(readFileSync(file, 'utf8')).toMatch(/^# public key: age1\w+\nAGE-SECRET-KEY-1\w+\n$/);
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    }
    expect(new Set(recipients).size).toBe(2);
    expect(first.output.out + first.output.err).not.toContain('AGE-SECRET-KEY');
    if (process.platform !== 'win32') {
      expect(statSync(data).mode & 0o777).toBe(0o700);
      expect(statSync(join(data, 'intake.sqlite')).mode & 0o777).toBe(0o600);
      chmodSync(join(data, 'intake.sqlite'), 0o644);
    }

    const second = await serve();
    const again = (await (await fetch(`${second.url}/v1/agency`)).json()) as unknown;
    // Also what an earlier version made.
    if (process.platform !== 'win32')
      for (const end of ['', '-wal'])
        expect(statSync(join(data, `intake.sqlite${end}`)).mode & 0o777).toBe(0o600);
    await second.stop();
    expect(again).toMatchObject({ agency: 'demo', recipients });
  });

  it('does not start without public keys, beside a secret key, or when the list was lost', async () => {
    const start = (...more: string[]) =>
      cli('intake', 'serve', '--data', data, '--agency', 'demo', '--port', '0', ...more);
    const bare = await start();
    expect(bare).toMatchObject({ exit: 2, out: '' });
    expect(bare.err).toContain('Run "peerkit keys create" on the computer of a staff member');
    expect(existsSync(join(data, 'intake.sqlite'))).toBe(false);

    const demo = await serve();
    await demo.stop();
    const beside = await start();
    expect(beside).toMatchObject({ exit: 2, out: '' });
    expect(beside.err).toContain(`There is a secret key in ${join(data, 'keys')}`);

    rmSync(join(data, 'keys'), { recursive: true });
    rmSync(join(data, 'recipients.txt'));
    const lost = await start('--demo');
    expect(lost).toMatchObject({ exit: 2, out: '' });
    expect(lost.err).toContain('new keys would not open them');
    expect(existsSync(join(data, 'keys', 'staff.txt'))).toBe(false);
  });

  it('says what to do about wrong options and a taken port', async () => {
    for (const quota of ['15', '1.5', 'all']) {
      expect(
        (await cli('intake', 'serve', '--agency', 'demo', '--data', data, '--quota', quota)).err,
      ).toBe('Give --quota a whole number of MiB, 16 at least.\n');
    }
    const running = await serve();
    const port = new URL(running.url).port;
    const base = ['intake', 'serve', '--data', data, '--agency', 'demo', '--demo'];
    expect(await cli(...base, '--port', port)).toMatchObject({
      exit: 2,
      err: `Port ${port} is in use. Choose another one with --port.\n`,
    });
    await running.stop();
    expect((await cli(...base, '--port', 'x')).exit).toBe(2);
    expect((await cli(...base, '--origin', 'https://a.example/')).err).toContain(
      'is not the address of a site',
    );
    expect((await cli(...base, '--exit', 'javascript:alert(1)')).err).toContain('Give --exit one');
    expect((await cli('intake', 'serve', '--agency', '../x')).err).toContain(
      'is not a valid short name',
    );
    expect((await cli('intake', 'serve')).exit).toBe(2);
    writeFileSync(join(folder, 'file'), '');
    const bad = ['intake', 'serve', '--agency', 'demo', '--data', join(folder, 'file')];
    expect((await cli(...bad)).err).toContain('Cannot use the folder');
  });
});

describe('what the pages of the intake promise', () => {
  it('is told to whoever asks, and is what the inbox goes by', async () => {
    const running = await serve('--keep-days', '14');
    const { id } = await send(running.url);
    const agency = (await (await fetch(`${running.url}/v1/agency`)).json()) as unknown;
    expect(agency).toMatchObject({ keepDays: 14 });
    await running.stop();
    const day = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const { out } = await cli('inbox', 'show', id, '--data', data);
    expect(out).toMatch(new RegExp(`^Delete by +${day}$`, 'm'));
  });
});

it('writes about a flood of garbage in two lines', async () => {
  const running = await serve();
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"half":',
  };
  for (let count = 0; count < 100; count += 1)
    expect((await fetch(`${running.url}/v1/submissions`, init)).status).toBe(400);
  await running.stop();
  expect(running.output.err).toBe(
    'Refused a request: invalid-json.\n99 times more in the last minute: Refused a request: invalid-json.\n',
  );
});

describe('inbox delete', () => {
  it('deletes what a person asks for by the code on the screen, while the intake runs', async () => {
    const running = await serve();
    const [{ id }, kept] = [await send(running.url), await send(running.url)];
    const code = id.slice(0, 8).toUpperCase();
    const deleted = await cli('inbox', 'delete', code, id, '--data', data);
    expect(deleted.exit).toBe(0);
    expect(deleted.out).toMatch(new RegExp(`Deleted ${id}, .+, received `));
    expect(deleted.out).toContain('1 submission was deleted here');
    const listed = await cli('inbox', 'list', '--data', data);
    expect(listed.out).not.toContain(id);
    expect(listed.out).toContain(kept.id);
    const again = await cli('inbox', 'delete', code, '--data', data);
    expect(again.exit).toBe(2);
    expect(again.err).toContain('Perhaps it was deleted before');
    expect(again.out).toBe('Nothing was deleted.\n');
    await running.stop();
  });

  it('deletes what it finds, names what it does not, and asks for a whole code', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    await running.stop();
    const short = await cli('inbox', 'delete', id.slice(0, 7), '--data', data);
    expect(short).toMatchObject({ exit: 2, out: 'Nothing was deleted.\n' });
    expect(short.err).toContain('is too short');
    const { exit, out, err } = await cli('inbox', 'delete', 'ffff-0000', id, '--data', data);
    expect([exit, err]).toEqual([1, expect.stringContaining('starts with ffff-0000')]);
    expect(out).toContain(`Deleted ${id}`);
  });

  it('takes along copies that came later, and names one that came before', async () => {
    const running = await serve();
    const { id, ...rest } = await send(running.url);
    const copy = randomUUID();
    const response = await fetch(`${running.url}/v1/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': copy },
      body: JSON.stringify({ ...rest, id: copy }),
    });
    expect(response.status).toBe(201);
    await running.stop();
    const { out } = await cli('inbox', 'delete', id, '--data', data);
    expect(out).toContain(`Deleted ${copy}, a copy of it`);
    expect((await cli('inbox', 'list', '--data', data)).out).not.toContain(copy);
  });

  it(
    'says that a message is still there when the database is locked',
    { timeout: 60_000 },
    async () => {
      const running = await serve();
      const { id } = await send(running.url);
      await running.stop();
      const other = new DatabaseSync(join(data, 'intake.sqlite'));
      other.exec('begin immediate');
      const { exit, err } = await cli('inbox', 'delete', id, '--data', data);
      other.exec('rollback');
      other.close();
      expect([exit, err]).toEqual([2, expect.stringContaining('It is still there')]);
      expect((await cli('inbox', 'list', '--data', data)).out).toContain(id);
    },
  );

  it('deletes what is due, and nothing before', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    await running.stop();
    const due = async (days: number, ...more: string[]) => {
      const { output, io } = listener();
      const now = () => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
      await run(['inbox', 'delete', '--due', '--data', data, ...more], { ...io, now });
      return output.out;
    };
    expect(await due(29)).toBe('Nothing was deleted.\n');
    expect(await due(13, '--keep-days', '14')).toBe('Nothing was deleted.\n');
    expect(await due(15, '--keep-days', '14')).toContain(id);
    expect(await due(31)).toBe('Nothing was deleted.\n');
  });

  it('says that it needs no key', async () => {
    const { exit, err } = await cli('inbox', 'delete', '502b-ca68', '--identity', 'key.txt');
    expect(exit).toBe(2);
    expect(err).toContain('Deleting opens nothing, so it needs no key: leave --identity out.');
    expect((await cli('inbox', 'delete', '--other')).err).not.toContain('opens nothing');
  });

  it.each([[[]], [['--due', '--keep-days', 'soon']], [['502b-ca68', '--keep-days', '14']]])(
    'says what to give: %j',
    async (words) => {
      await (await serve()).stop();
      const { exit, err } = await cli('inbox', 'delete', ...words, '--data', data);
      expect(exit).toBe(2);
      expect(err).toMatch(/--due to delete|not a number of days|goes with --due/);
    },
  );
});

describe('inbox', () => {
  it('lists and shows what came in, even while the intake runs', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    const listed = await cli('inbox', 'list', '--data', data);
    expect(listed.exit).toBe(0);
    expect(listed.out).toContain(id);
    expect(listed.out).toContain('Naloxone, Something else · By the old mill');
    expect(listed.out).toContain('1 submission\n');

    const shown = await cli('inbox', 'show', id.slice(0, 6).toUpperCase(), '--data', data);
    expect(shown.exit).toBe(0);
    expect(shown.out).toMatch(/Phone number +519 555 0100/);
    expect(shown.out).toMatch(/Safe to leave a message +yes/);
    expect(shown.out).toMatch(/Anything else +first line\n +second line/);
    expect(shown.out).toMatch(/For +outreach coordinator, outreach worker\n/);
    expect(shown.out).toMatch(/Can reveal +location, health, housing, age\n/);
    const day = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(shown.out).toMatch(new RegExp(`Delete by +${day}, or sooner`));
    expect(running.output.err).toBe('Received a submission.\n');

    const json = await cli('inbox', 'show', id, '--json', '--data', data);
    expect(JSON.parse(json.out)).toMatchObject({
      id,
      readers: ['outreach-coordinator', 'outreach-worker'],
      deleteBy: day,
      opened: true,
      fits: true,
      answers,
    });
    const all = await cli('inbox', 'list', '--json', '--data', data);
    expect(JSON.parse(all.out)).toHaveLength(1);
    await running.stop();
  });

  it.each([
    [
      'naloxone-supplies',
      {
        items: ['nasal-naloxone'],
        handover: 'meet',
        area: 'Docks',
        reach: 'text',
        contact: '5195550100',
      },
      [
        'Naloxone and supplies',
        'How to get it +Someone could meet me with it',
        'For +harm reduction worker',
      ],
    ],
    [
      'needle-pickup',
      { place: 'Behind the arena', count: 'few', children: true },
      ['Ask for a needle pickup', 'How many +2 to 10', 'Children can get to them +yes'],
    ],
    [
      'bad-supply',
      { happened: ['overdose'], when: 'today', area: 'Docks', naloxone: 'many', called: true },
      ['Bad supply or overdose', 'Doses of naloxone +3 or more', 'For +alert lead'],
    ],
    [
      'program-info',
      {
        program: ['youth'],
        age: '16-to-17',
        young: 'later',
        reach: 'email',
        contact: 'jo@example.org',
      },
      [
        'Ask about a program',
        'Will call +I want to hear from you',
        'Can reveal +health, justice, age',
      ],
    ],
    [
      'peer-worker',
      { name: 'Jo', area: 'Docks', lived: true, reach: 'phone', contact: '519 555 0100' },
      ['Become a peer worker', 'Lived it +yes', 'For +peer program lead'],
    ],
    [
      'referral',
      {
        consent: 'in-words',
        workplace: 'The shelter',
        workEmail: 'desk@example.org',
        needs: ['other'],
        reachAt: 'Drop-in',
      },
      ['Refer someone to us', 'How they said yes +They told me', 'Work email +desk@example.org'],
    ],
    [
      'encounter-log',
      { day: '2026-11-20', area: 'Docks', nasalKits: 12, needlesOut: 250 },
      ['Log of an outreach shift', 'Nose spray kits +12', 'Needles out +250'],
    ],
    [
      'feedback',
      { about: 'worker', words: 'Kind and fast.', reply: false },
      ['Tell us how we did', 'What you said +Kind and fast.', 'For +program manager'],
    ],
    [
      'wrong-entry',
      { entry: 'The drop-in', wrong: ['phone', 'hours'] },
      [
        'Tell us what is wrong in a list',
        'What is wrong +The phone number is wrong, The hours are wrong',
      ],
    ],
  ])('shows what came in with the form %s', async (kind, answers, lines) => {
    const running = await serve();
    const { id } = await send(running.url, { kind, answers });
    const shown = await cli('inbox', 'show', id, '--data', data);
    expect(shown.out).not.toContain('do not fit');
    for (const line of lines) expect(shown.out).toMatch(new RegExp(line));
    await running.stop();
  });

  it('shows the answers of a form that the agency changed, and those from before', async () => {
    const running = await serve();
    const old = { place: 'Behind the arena', count: 'one' };
    const before = await send(running.url, { kind: 'needle-pickup', answers: old });
    const { id } = await send(running.url, {
      kind: 'needle-pickup',
      answers: { place: 'Behind the arena', dogs: true },
    });
    const file = join(folder, 'form.json');
    const words = { en: { 'dogs.label': 'Are there dogs?', 'dogs.short': 'Dogs' } };
    const add = [{ id: 'dogs', control: 'yes-no', required: true }];
    writeFileSync(file, JSON.stringify({ kind: 'needle-pickup', drop: ['count'], add, words }));
    expect((await cli('inbox', 'show', id, '--data', data)).out).not.toMatch(/Dogs +yes/);
    const shown = await cli('inbox', 'show', id, '--data', data, '--form', file);
    expect(shown.out).toMatch(/Dogs +yes/);
    const earlier = await cli('inbox', 'show', before.id, '--data', data, '--form', file);
    expect(earlier.out).toMatch(/How many +One/);
    await running.stop();
  });

  it('finds a submission by the code on the receipt, and never guesses between two', async () => {
    const running = await serve();
    const start = '92f8915b';
    const id = `${start}-0000-4000-8000-000000000001`;
    await send(running.url, { id });
    const show = (code: string) => cli('inbox', 'show', code, '--data', data);
    for (const code of ['92F8-915B', '92f8-915b', '92F8915B', '92F8\u2011915B ', start, id]) {
      const { exit, out } = await show(code);
      expect(exit).toBe(0);
      expect(out).toContain(id);
    }
    expect(await show('92F8-915C')).toMatchObject({ exit: 2, out: '' });
    for (const nothing of ['', ' ', '\u2011']) expect((await show(nothing)).exit).toBe(2);

    const two = `${start}-0000-4000-8000-000000000002`;
    await send(running.url, { id: two });
    await running.stop();
    const unclear = await show('92F8-915B');
    expect(unclear).toMatchObject({ exit: 2, out: '' });
    expect(unclear.err).toBe(
      'More than one id starts with 92F8-915B. See the ids with inbox list, and give more of it.\n',
    );
    expect((await show(two)).out).toContain(two);
  });

  it('opens with only the recovery key', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    await running.stop();
    rmSync(join(data, 'keys', 'staff.txt'));
    const without = await cli('inbox', 'show', id, '--data', data);
    expect(without).toMatchObject({ exit: 2, out: '' });
    expect(without.err).toContain('--identity');
    const identity = join(data, 'keys', 'recovery.txt');
    expect((await cli('inbox', 'show', id, '--data', data, '--identity', identity)).exit).toBe(0);
  });

  it('lists what was filled in faster than people can after the others, and hides none', async () => {
    const running = await serve();
    const quick = await send(running.url, { quick: true });
    const { id } = await send(running.url);
    await running.stop();
    const listed = await cli('inbox', 'list', '--data', data);
    expect(listed.exit).toBe(0);
    expect(listed.out.indexOf(id)).toBeLessThan(listed.out.indexOf(quick.id));
    expect(listed.out).toContain('2 submissions');
    expect(listed.err).toContain('1 was filled in faster than people can');
    const shown = await cli('inbox', 'show', quick.id, '--data', data);
    expect(shown).toMatchObject({
      exit: 0,
      out: expect.stringContaining('519 555 0100') as string,
    });
    expect(shown.err).toContain('Read it all the same');
    expect((await cli('inbox', 'show', id, '--data', data)).err).toBe('');
    const json = await cli('inbox', 'list', '--json', '--data', data);
    const marks = (JSON.parse(json.out) as { quick: boolean }[]).map((entry) => entry.quick);
    expect(marks).toEqual([false, true]);
  });

  it('counts once what was sent again under another id, whichever came first', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    const store = await openSubmissionStore(join(data, 'intake.sqlite'));
    const { submission } = (await store.get(id))!;
    await store.close();
    const copy = { ...submission, id: '00000000-0000-4000-8000-000000000001' };
    const post = async (body: typeof submission): Promise<unknown> => {
      const headers = { 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      return (await fetch(`${running.url}/v1/submissions`, init)).json();
    };
    // Nobody but staff can tell which of two has its own id: each is kept, and gets its own receipt.
    expect(await post(copy)).toMatchObject({ id: copy.id, sha256: submission.sha256 });
    expect(await post(submission)).toMatchObject({ id, sha256: submission.sha256 });
    await running.stop();
    const listed = await cli('inbox', 'list', '--data', data);
    expect(listed).toMatchObject({ exit: 0 });
    expect(listed.out).toContain('1 submission\n');
    expect(listed.out).not.toContain(copy.id);
    expect(listed.out).not.toContain('more');
    expect(listed.err).toContain('1 is a copy of a message above');
    expect((await cli('inbox', 'show', copy.id, '--data', data)).err).toContain('Do not trust');
  });

  it('says which submissions do not open, and lists the others', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    await running.stop();
    const store = await openSubmissionStore(join(data, 'intake.sqlite'));
    const other = (await Promise.all([generateKeyPair(), generateKeyPair()])).map(
      (key) => key.recipient,
    );
    const inner = {
      v: 1,
      kind: 'request-peer',
      version: 1,
      agency: 'demo',
      locale: 'en',
      answers,
    } as const;
    const otherKeys = await sealSubmission({ ...inner, id: crypto.randomUUID() }, other);
    await store.put(otherKeys);
    const good = (await store.get(id))!.submission;
    const under = { ...inner, id: crypto.randomUUID() };
    const swapped = { ...(await sealSubmission(under, good.keyIds)), id: crypto.randomUUID() };
    await store.put(swapped);
    const damaged = { ...good, id: crypto.randomUUID(), sha256: 'ab'.repeat(32) };
    await store.put(damaged);
    await store.close();

    const listed = await cli('inbox', 'list', '--data', data);
    expect(listed.exit).toBe(1);
    expect(listed.out).toContain('By the old mill');
    expect(listed.err).toContain('3 could not be opened');
    expect((await cli('inbox', 'show', otherKeys.id, '--data', data)).err).toContain('other keys');
    expect((await cli('inbox', 'show', swapped.id, '--data', data)).err).toContain('Do not trust');
    expect(listed.err).toContain(`${otherKeys.id} is sealed to a key that is not in your list`);
    expect(listed.err).not.toContain(`${id} is`);
    // What opens comes first, and a flood of what does not is cut short.
    expect(listed.out.indexOf(id)).toBeLessThan(listed.out.indexOf(otherKeys.id));
    const flooded = await openSubmissionStore(join(data, 'intake.sqlite'));
    for (let count = 0; count < 12; count += 1) {
      await flooded.put({ ...damaged, id: crypto.randomUUID() });
    }
    await flooded.close();
    const short = await cli('inbox', 'list', '--data', data);
    expect(short.out).toContain('By the old mill');
    expect(short.out).toContain('5 more are not listed here. To see every one: --all');
    expect(short.err).toContain('15 could not be opened');
    expect((await cli('inbox', 'list', '--all', '--data', data)).out).toContain('16 submissions');
    expect((await cli('inbox', 'show', damaged.id, '--data', data)).err).toContain('damaged');
  });

  it('opens what says another language outside than inside, with a warning', async () => {
    const running = await serve();
    const { id } = await send(running.url);
    await running.stop();
    const store = await openSubmissionStore(join(data, 'intake.sqlite'));
    const { submission } = (await store.get(id))!;
    await store.close();
    const changed = { ...submission, locale: 'fr' };
    const copy = await openSubmissionStore(join(folder, 'copy.sqlite'));
    await copy.put(changed);
    await copy.close();
    copyFileSync(join(folder, 'copy.sqlite'), join(data, 'intake.sqlite'));
    const shown = await cli('inbox', 'show', id, '--data', data);
    expect(shown.exit).toBe(0);
    expect(shown.out).toContain('519 555 0100');
    expect(shown.err).toBe(
      `Warning: the language of ${id} was changed on its way. Inside it is en.\n`,
    );
  });

  it('never lets untrusted text control the terminal', async () => {
    const running = await serve();
    const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202Egnp\u061C.exe';
    const { id } = await send(running.url, {
      answers: { ...answers, area: evil, note: `${evil}\r\n${evil}` },
    });
    const odd = await send(running.url, { answers: { [evil]: evil } });
    await running.stop();
    for (const args of [
      ['list'],
      ['show', id],
      ['show', odd.id],
      ['list', '--json'],
      ['show', id, '--json'],
    ]) {
      const { out, err } = await cli('inbox', ...args, '--data', data);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\u202E\u061C]/u);
      expect(out).not.toBe('');
    }
    expect((await cli('inbox', 'show', odd.id, '--data', data)).exit).toBe(1);
  });

  it('shows a message that fits no form in a few lines, with the warning first', async () => {
    const running = await serve();
    const note = 'x'.repeat(100_000);
    const { id } = await send(running.url, { answers: { ...answers, note } });
    await running.stop();
    const { out, err } = await cli('inbox', 'show', id, '--data', data);
    expect(out.split('\n')[0]).toBe(
      'These answers do not fit the form. They are shown as they came.',
    );
    expect(err).toContain('do not fit the form');
    // The note, and a header that it does not pad.
    expect(out.length).toBeLessThan(note.length + 2000);
    expect(out).toMatch(/^Id {9,13}[0-9a-f]/m);
    expect(out).toContain(`\n\n{\n`);
  });

  it('says what is missing', async () => {
    expect(await cli('inbox', 'list', '--data', data)).toMatchObject({ exit: 2, out: '' });
    const running = await serve();
    await running.stop();
    expect((await cli('inbox', 'list', '--data', data)).out).toBe('Nothing has come in yet.\n');
    expect((await cli('inbox', 'show', 'abc', '--data', data)).err).toContain('starts with abc');
    const notKey = join(folder, 'note.txt');
    writeFileSync(notKey, 'hello');
    const wrong = await cli('inbox', 'list', '--data', data, '--identity', notKey);
    expect(wrong).toMatchObject({ exit: 2, err: `There is no age secret key in ${notKey}.\n` });
  });

  it('says when the folder cannot be read', async () => {
    writeFileSync(join(folder, 'intake.sqlite'), 'this is not a database, whatever its name says');
    chmodSync(join(folder, 'intake.sqlite'), 0o600);
    const { exit, err } = await cli('inbox', 'list', '--data', folder);
    expect(exit).toBe(2);
    expect(err).toContain('Cannot read');
  });
});

describe('directory build and embed', () => {
  it('names a file that cannot be used', async () => {
    const out = join(folder, 'index.json');
    const missing = await cli('directory', 'build', join(folder, 'no.json'), '-o', out);
    expect(missing).toMatchObject({ exit: 2 });
    expect(missing.err).toContain('There is no file or folder');
    writeFileSync(join(folder, 'bad.json'), '{"half":');
    const bad = await cli('directory', 'build', join(folder, 'bad.json'), '-o', out);
    expect(bad.exit).toBe(2);
    expect(bad.err).toContain('Cannot use');
    expect(existsSync(out)).toBe(false);
  });

  it('builds the good records and names the bad ones', async () => {
    const file = join(folder, 'list.json');
    const organization = { id: 'o1', name: 'The Mill <b>', phones: [{ number: '519-555-0100' }] };
    writeFileSync(file, JSON.stringify({ organizations: [organization, { id: 'o2' }] }));
    const out = join(folder, 'index.json');
    const built = await cli('directory', 'build', file, '-o', out);
    expect(built.exit).toBe(1);
    expect(built.out).toContain('o2');
    expect(built.out).toContain('1 of 2 records');
    expect(readFileSync(out, 'utf8')).toContain('The Mill');
    const json = await cli('directory', 'build', file, '-o', out, '--json');
    expect(JSON.parse(json.out)).toMatchObject({ records: 2, imported: 1 });

    const places = await cli('embed', 'places', file);
    expect(places.exit).toBe(0);
    expect(places.out).toContain('<h3>The Mill &lt;b&gt;</h3>');
    expect(places.out).toContain('<a href="tel:5195550100"><bdi>519-555-0100</bdi></a>');
    const table = join(folder, 'list.csv');
    writeFileSync(table, 'Name,Phone\nThe Mill,519-555-0100\nHarbour,211\n');
    const first = await cli('embed', 'places', table, '--most', '1', '--more', '/all.html');
    expect(first.out).toContain('<a href="tel:211">');
    expect(first.out).not.toContain('The Mill');
    expect(first.out).toContain('<a href="/all.html">Show the whole list: 2</a>');
    expect((await cli('embed', 'places', table, '--most', '2', '--more', '/')).out).not.toContain(
      'Show the whole list',
    );
    const none = await cli('embed', 'places', table, '--most', 'all');
    expect([none.exit, none.err]).toEqual([
      2,
      '--most must be a whole number, 1 or more, not "all".\n',
    ]);
  });

  it('asks for a database that can be used, and never prints its address', async () => {
    const table = join(folder, 'list.csv');
    writeFileSync(table, 'Name,Phone\nThe Mill,519-555-0100\n');
    vi.stubEnv('DATABASE_URL', undefined);
    vi.stubEnv('PGHOST', undefined);
    const none = await cli('directory', 'load', table);
    expect(none).toMatchObject({ exit: 2 });
    expect(none.err).toContain('DATABASE_URL');
    // Nobody listens there.
    vi.stubEnv('DATABASE_URL', 'postgres://reader:hunter2@127.0.0.1:1/lists');
    for (const args of [
      ['load', table],
      ['serve', '--database'],
    ]) {
      const refused = await cli('directory', ...args);
      expect(refused).toMatchObject({ exit: 2, err: 'Cannot use the database: ECONNREFUSED.\n' });
    }
    expect((await cli('directory', 'serve')).exit).toBe(2);
    expect((await cli('directory', 'serve', table, '--database')).exit).toBe(2);
    vi.unstubAllEnvs();
  });

  it('writes a list as pages that need no script, each with the address of the next', async () => {
    const table = join(folder, 'list.csv');
    writeFileSync(table, 'Name,Phone\nThe Mill,519-555-0100\nHarbour,211\nPier,311\n');
    const out = join(folder, 'site', 'places.html');
    const site = 'https://agency.example/lists/places.html';
    const written = await cli(
      ...['directory', 'page', table, '-o', out, '--lang', 'fr'],
      ...['--per-page', '2', '--site', site],
    );
    expect(written).toMatchObject({ exit: 0 });
    const [first = '', second = ''] = [out, join(folder, 'site', 'places-2.html')].map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(first).toContain('<html lang="fr"');
    expect(first).toContain(`<link rel="canonical" href="${site}">`);
    expect(first).toContain('<a href="places-2.html" rel="next">Page suivante</a>');
    expect(first.match(/<li /g)).toHaveLength(2);
    expect(second).toContain('<a href="places.html" rel="prev">Page précédente</a>');
    expect(second).toContain('href="https://agency.example/lists/places-2.html"');
    expect(second).toContain('<title>Trouver de l’aide (2/2)</title>');
    expect(readdirSync(join(folder, 'site'))).toEqual(['places-2.html', 'places.html']);
    const bad = await cli('directory', 'page', table, '-o', out, '--site', 'agency.example');
    expect(bad.exit).toBe(2);
  });

  it('prints the guide of a region, and names the regions for another', async () => {
    const printed = await cli('embed', 'guide', '--region', 'ca-on');
    expect(printed.exit).toBe(0);
    expect(printed.out).toContain('href="tel:911"');
    expect((await cli('embed', 'guide', '--region', 'atlantis')).err).toContain('Regions: ca-on');
  });

  it('prints steps without figures, and the number given, for a region without a guide', async () => {
    const printed = await cli('embed', 'guide', '--region', 'atlantis', '--number', '000');
    expect(printed.exit).toBe(0);
    expect(printed.out).toContain('href="tel:000"');
    expect(printed.out.replace(/<[^>]*>|000|Do steps \d to \d|step \d/g, '')).not.toMatch(/\d/);
  });

  it.each(['embed', 'guide'])(
    'refuses another number than that of the region, where a guide is: %s',
    async (group) => {
      const words =
        group === 'embed' ? ['embed', 'guide'] : ['guide', 'export', '-o', join(folder, 'g.html')];
      const { exit, out, err } = await cli(...words, '--region', 'us', '--number', '112');
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain('The guide of "us" calls 911, and no option changes that.');
      expect((await cli('embed', 'guide', '--region', 'us', '--number', '911')).exit).toBe(0);
    },
  );

  it('names the regions too when something else is missing', async () => {
    const { exit, err } = await cli('guide', 'export', '--region', 'ontario');
    expect(exit).toBe(2);
    expect(err).toContain('--out');
    expect(err).toContain('There is no guide for "ontario". Regions: ca-on');
    const known = await cli('guide', 'export', '--region', 'ca-on');
    expect(known.err).not.toContain('Regions');
  });

  it('warns of a language that is unusual in the region, and prints the guide', async () => {
    const polish = await cli('embed', 'guide', '--region', 'ca-on', '--lang', 'pl');
    expect(polish.exit).toBe(0);
    expect(polish.out).toContain('href="tel:911"');
    expect(polish.err).toContain('call 911. Did you mean region pl?');
    for (const [region, lang] of [
      ['ca-on', 'fr'],
      ['pl', 'pl'],
      ['eu', 'pl'],
      ['be', 'nl-BE'],
    ] as const) {
      expect((await cli('embed', 'guide', '--region', region, '--lang', lang)).err).toBe('');
    }
  });
});

it('prints its version', async () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  expect(await cli('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
});

it('prints help, and refuses unknown commands', async () => {
  expect((await cli('--help')).out).toContain('inbox');
  expect((await cli('--help')).exit).toBe(0);
});

it('describes each --map by what it does', async () => {
  for (const command of ['check', 'convert', 'build', 'diff', 'stats']) {
    const { out } = await cli('directory', command, '--help');
    expect(out.replace(/\s+/g, ' '), command).toContain('--map <file> column map for a table');
  }
  const { out } = await cli('embed', 'script', '--help');
  expect(out.replace(/\s+/g, ' ')).toContain('--map print only the import map');
  expect((await cli('fly')).exit).toBe(2);
});

describe('the README', () => {
  /** What the help of a command lists below "Commands:". */
  async function commandsOf(...group: string[]): Promise<string[]> {
    const [, list = ''] = (await cli(...group, '--help')).out.split('Commands:\n');
    const names = [...list.matchAll(/^ {2}(\w[\w-]*)/gm)].map(([, name = '']) => name);
    return names.filter((name) => name !== 'help');
  }

  it('names every command, and none that is not there', async () => {
    const groups = await commandsOf();
    expect(groups).toContain('keys');
    const commands = [];
    for (const group of groups) {
      for (const name of await commandsOf(group)) commands.push(`${group} ${name}`);
    }
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| (`[^|]*`) +\|/gm)].map(([, cell = '']) =>
      [...cell.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name),
    );
    // Of `keys rotate`, `retire` the second is in the group of the first.
    const named = rows.flatMap(([first = '', ...others]) => {
      const [group = '', name = ''] = first.split(' ');
      return [name, ...others.map((other) => other.split(' ')[0] ?? '')].map(
        (each) => `${group} ${each}`,
      );
    });
    expect(named.sort()).toEqual(commands.sort());
  });
});
