import { expect } from '@open-wc/testing';
import { DirectoryUnavailable, type DirectorySource } from '@peerkit/model';
import { buildShards } from '@peerkit/search/build';
import '../resource-finder.define.ts';
import { freshAddress } from '../testing/fresh-address.ts';
import { all, focused, namesIn, one, readyFinder, said, soon } from '../testing/finder.ts';
import { town } from '../testing/samples.ts';

/** A list in parts of two entries, whose files come as a test says. */
function parted(bring: (bytes: Uint8Array | undefined) => Promise<unknown>): DirectorySource {
  const files = new Map<string, Uint8Array>();
  let made = 0;
  const nameOf = (): string => (made += 1).toString().padStart(8, '0');
  const building = buildShards(town, { per: 2, nameOf });
  let step = building.next();
  for (; step.done !== true; step = building.next()) files.set(step.value.name, step.value.bytes);
  const shards = step.value;
  return { load: () => Promise.resolve({ shards, bring: (name) => bring(files.get(name)) }) };
}

describe('a finder of a list in parts', () => {
  beforeEach(freshAddress);

  it('shows what came, says what it did not look through, and brings the rest of a card', async () => {
    const finder = await readyFinder(parted((bytes) => Promise.resolve(bytes)));
    await soon(() => namesIn(finder).length > 0, 'the first part');
    finder.renderRoot.querySelector<HTMLElement>('.hit .open')?.click();
    await soon(() => one(finder, '.detail') !== null, 'the place');
    await soon(() => !said(one(finder, '.detail')).includes('on its way'), 'the details');
    expect(said(one(finder, '.detail h2')).length).to.be.greaterThan(0);
  });

  it('opens the place that the address names, though no part is here yet', async () => {
    history.replaceState(null, '', '#service/street-pier');
    const finder = document.createElement('peer-resource-finder');
    finder.source = parted((bytes) => Promise.resolve(bytes));
    document.body.append(finder);
    await soon(() => one(finder, '.detail h2') !== null, 'the place');
    expect(said(one(finder, '.detail h2'))).to.equal('Street outreach');
    finder.remove();
  });

  it('says that a part did not come, and asks again', async () => {
    let isDown = false;
    const finder = await readyFinder(
      parted((bytes) =>
        isDown
          ? Promise.reject(new DirectoryUnavailable('unreachable', 'down'))
          : Promise.resolve(bytes),
      ),
    );
    isDown = true;
    finder.renderRoot.querySelector<HTMLElement>('.hit .open')?.click();
    await soon(() => said(one(finder, '.detail')).includes('did not come'), 'the failure');
    expect(said(one(finder, '.detail h2')).length).to.be.greaterThan(0);
    expect(said(one(finder, '.detail [role=status] .note.warn'))).to.include('did not come');
    isDown = false;
    const again = (): HTMLElement | undefined =>
      all(finder, '.detail .button').find((button) => said(button) === 'Try again');
    again()!.click();
    await finder.updateComplete;
    expect(focused(finder)?.matches('.detail h2')).to.equal(true);
    await soon(() => {
      again()?.click();
      return one(finder, '.detail [role=status] :is(.note, .quiet)') === null;
    }, 'the details');
  });
});
