import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormAction } from './outreach-form.reducer.ts';
import { startForm } from './outreach-form.state.ts';
import { FillSpeed } from './fill-speed.ts';

const GO_ON: FormAction = { type: 'continue', issues: [] };
const RESTART: FormAction = { type: 'restart', id: 'next' };
const SEND: FormAction = { type: 'send', issues: [] };

let time: number;
let speed: FillSpeed;

beforeEach(() => {
  time = 50_000;
  speed = new FillSpeed();
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => void vi.restoreAllMocks());

/** Goes through that many pages, with so long for each, and sends. */
function fillIn(pages: number, each: number): void {
  for (let page = 0; page < pages; page += 1) {
    if (page > 0) time += each;
    speed.follow(GO_ON);
  }
  speed.follow(SEND);
}

describe('the speed of a form', () => {
  it('is marked when five pages take a second', () => {
    fillIn(5, 250);
    expect(speed.mark).toEqual({ quick: true });
  });

  it.each([
    ['somebody who knows the form by heart', 5, 400],
    ['somebody who takes a minute', 5, 12_000],
    ['two pages, however fast', 2, 1],
  ])('is not marked for %s', (_who, pages, each) => {
    fillIn(pages, each);
    expect(speed.mark).toEqual({});
  });

  it('counts from the first page that was finished, however long it was open', () => {
    time += 3_600_000;
    fillIn(5, 10);
    expect(speed.mark).toEqual({ quick: true });
  });

  it('does not count a page on which something was wrong', () => {
    const wrong = [{ field: 'area', code: 'required' }] as const;
    for (let tries = 0; tries < 5; tries += 1) speed.follow({ type: 'continue', issues: wrong });
    fillIn(2, 1);
    expect(speed.mark).toEqual({});
  });

  it.each<[string, FormAction]>([
    ['was kept on the device', { type: 'take', state: startForm('kept') }],
    ['goes on after a return', { type: 'resume' }],
    ['starts over', RESTART],
    ['goes back', { type: 'back' }],
    ['changes an answer at the end', { type: 'change', step: 1 }],
  ])('is not marked for the pages before it %s', (_what, action) => {
    for (let page = 0; page < 5; page += 1) speed.follow(GO_ON);
    speed.follow(action);
    speed.follow(SEND);
    expect(speed.mark).toEqual({});
  });

  it('stays as it was when the same message is sent again', () => {
    fillIn(5, 1);
    time += 60_000;
    speed.follow(SEND);
    expect(speed.mark).toEqual({ quick: true });
  });

  it('is marked for that message alone', () => {
    fillIn(5, 1);
    speed.follow(RESTART);
    fillIn(5, 1_000);
    expect(speed.mark).toEqual({});
  });
});
