/** Longest wait for a word of a worker, in milliseconds. A slow network, or phone, takes a few seconds. */
const ANSWER_MS = 20_000;
/** Longest wait for one that said that it works, in milliseconds. */
const WORK_MS = 180_000;

/** What a worker says first whose work may take longer. */
export const AT_WORK = 'at work';

/** What was read in the page because there is no worker: for the rest of the work there is none either. */
export const WITHOUT_WORKER = new WeakSet<object>();

/** What a worker made of a list; undefined where the page allows none, or it comes from another site. */
export async function askWorker(start: () => Worker, message: unknown): Promise<unknown> {
  let worker: Worker | undefined;
  try {
    worker = start();
    return await answerOf(worker, message);
  } catch (cause) {
    console.warn('[peerkit] The list is made ready in the page: there is no worker.', cause);
    return undefined;
  } finally {
    worker?.terminate();
  }
}

async function answerOf(worker: Worker, message: unknown): Promise<unknown> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise((done, fail) => {
    const waitFor = (time: number): void => {
      clearTimeout(late);
      late = setTimeout(() => fail(new Error('It did not answer.')), time);
    };
    waitFor(ANSWER_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === AT_WORK) waitFor(WORK_MS);
      else done(data);
    });
    for (const failure of ['error', 'messageerror'] as const) {
      worker.addEventListener(failure, (event) => {
        event.preventDefault();
        fail(new Error('It did not start, or failed.', { cause: event }));
      });
    }
    worker.postMessage(message);
  });
  return answer.finally(() => clearTimeout(late));
}
