import { requestPeer as form } from '@peerkit/forms';
import { describe, expect, it, vi } from 'vitest';
import { FirstQuestion, type FirstQuestionHost } from './first-question.ts';
import type { FormSession } from './form-session.ts';
import { startForm } from './outreach-form.state.ts';

const [needs] = form.steps[0].fields;

/** The rest of the form arrives, or fails to, when a test says so. */
function opened() {
  const arrivals: ((whole: FormSession | undefined) => void)[] = [];
  const waits: (() => void)[] = [];
  const goOn = vi.fn();
  const show = vi.fn();
  const host: FirstQuestionHost = {
    show,
    whole: (late) => {
      waits.push(late);
      return new Promise((arrive) => arrivals.push(arrive));
    },
  };
  const arrive = (isThere: boolean, step = 0): void => {
    const whole = { goOn, state: { ...startForm(''), step } } as unknown as FormSession;
    arrivals.pop()?.(isThere ? whole : undefined);
  };
  const late = (): void => {
    waits.pop()?.();
  };
  return { first: new FirstQuestion(host), show, arrivals, arrive, goOn, late };
}

describe('the first question', () => {
  it('keeps what is answered and shows it', () => {
    const { first, show } = opened();
    first.answer(needs, ['naloxone']);
    first.answer(needs, ['naloxone', 'other']);
    expect(first.state).toMatchObject({ step: 0, values: { needs: ['naloxone', 'other'] } });
    expect(show).toHaveBeenLastCalledWith(false);
  });

  it('goes on once, however often it is pressed before the rest is there', async () => {
    const { first, arrivals, arrive, goOn } = opened();
    const pressed = [first.goOn(), first.goOn()];
    expect(arrivals).toHaveLength(1);
    arrive(true);
    await Promise.all(pressed);
    expect(goOn).toHaveBeenCalledTimes(1);
    expect(first.note).toBeUndefined();
  });

  it('does not go on from a question that nobody saw, when another press was faster', async () => {
    const { first, arrive, goOn } = opened();
    const pressed = first.goOn();
    arrive(true, 1);
    await pressed;
    expect(goOn).not.toHaveBeenCalled();
  });

  it('says that it is slow, and goes on all the same when the rest is there', async () => {
    const { first, arrive, goOn, late } = opened();
    const pressed = first.goOn();
    late();
    expect(first.note).toBe('load.slow');
    arrive(true);
    await pressed;
    expect(goOn).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a press that was forgotten', () => {
    const { first, late } = opened();
    void first.goOn();
    first.restart();
    late();
    expect(first.note).toBeUndefined();
  });

  it('says when the rest does not come, and tries again at the next press', async () => {
    const { first, arrive, goOn } = opened();
    const failed = first.goOn();
    arrive(false);
    await failed;
    expect(first.note).toBe('load.failed');
    const again = first.goOn();
    arrive(true);
    await again;
    expect(goOn).toHaveBeenCalledTimes(1);
  });

  it('forgets everything, the press it waited for included', async () => {
    const { first, arrive, goOn } = opened();
    first.answer(needs, ['other']);
    const pressed = first.goOn();
    first.restart();
    arrive(true);
    await pressed;
    expect(first.state.values).toEqual({});
    expect(goOn).not.toHaveBeenCalled();
  });
});
