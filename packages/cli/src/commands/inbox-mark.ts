import type { Mark, StoredEnvelope, SubmissionStore } from '@peerkit/intake';
import { EXIT, Failure, type Exit } from '../failure.ts';
import { whoOf } from '../inbox/state.ts';
import { localTime, named, tellOfCopy, withStore } from '../inbox/stored.ts';
import type { CliIo } from '../io.ts';
import { say } from '../text/say.ts';

/** Nothing is opened, so no key is asked for. */
export interface MarkOptions {
  readonly data: string;
  readonly taken?: true;
  readonly done?: true;
  readonly new?: true;
  /** Who marks it, as the others call them. */
  readonly by?: string;
}

type State = Mark['state'] | 'new';
/** More would be no name. */
const MOST_NAME = 40;
const WORDS = { taken: 'markedTaken', done: 'markedDone', new: 'markedNew' } as const;

/** `peerkit inbox mark ID… --taken`, `--done` or `--new`: so that two people neither miss a message nor answer it twice. */
export async function mark(ids: readonly string[], options: MarkOptions, io: CliIo): Promise<Exit> {
  const states = (['taken', 'done', 'new'] as const).filter((state) => options[state]);
  const [state] = states;
  if (state === undefined || states.length > 1) throw new Failure('markAs');
  const by = readName(options.by);
  return withStore(options.data, async (store) => {
    let wrong = 0;
    for (const id of ids) {
      const stored = await named(store, id);
      const fault = typeof stored === 'string' ? stored : await markOne(store, stored, state, by);
      if (fault !== undefined) {
        wrong += 1;
        io.err(fault);
      } else if (typeof stored !== 'string') io.out(say(WORDS[state], { id: stored.id }));
    }
    const isCopy = await tellOfCopy(store, io);
    if (wrong === ids.length) return EXIT.unusable;
    return wrong > 0 || isCopy ? EXIT.records : EXIT.ok;
  });
}

/** Why it was not marked, if somebody was first. */
async function markOne(
  store: SubmissionStore,
  { id }: StoredEnvelope,
  state: State,
  by: string | undefined,
): Promise<string | undefined> {
  const { changed, mark: found } = await store.mark(id, state, by);
  if (changed || state === 'new') return undefined;
  if (found === undefined) return say('notThere', { id });
  const before = { id, who: whoOf(found), day: localTime(found.at) };
  if (found.state === 'taken') return say('takenBefore', before);
  return say(state === 'done' ? 'doneTwice' : 'doneBefore', before);
}

function readName(by: string | undefined): string | undefined {
  const name = by?.trim();
  if (name !== undefined && (name === '' || name.length > MOST_NAME)) throw new Failure('badName');
  return name;
}
