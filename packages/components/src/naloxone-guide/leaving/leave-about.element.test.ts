import { expect, fixture, html } from '@open-wc/testing';
import { SESSION_KEY } from '../../shared/privacy/session-key.ts';
import { until } from '../../shared/testing/until.ts';
import type { PeerNaloxoneGuide } from '../naloxone-guide.ts';
import '../naloxone-guide.define.ts';
import { doseBefore } from '../testing/phone.ts';
import { MemoryStore, MINUTE } from '../testing/fixtures.ts';

describe('what leaving the guide does', () => {
  const key = `${SESSION_KEY}test`;
  afterEach(() => localStorage.removeItem(key));

  const open = async (exit: string) => {
    const guide = await fixture<PeerNaloxoneGuide>(
      html`<peer-naloxone-guide
        region="ca-on"
        exit=${exit}
        .store=${MemoryStore.holding({ step: 'breaths', doses: [doseBefore(MINUTE)] })}
      ></peer-naloxone-guide>`,
    );
    await until('what is not needed to act', () => guide.shadowRoot!.querySelector('.small'));
    return guide;
  };
  const aboutOf = (guide: PeerNaloxoneGuide) =>
    [...guide.shadowRoot!.querySelectorAll('details')].find((part) =>
      part.querySelector('summary')!.textContent.includes('What “Leave” does'),
    );

  it('says what it can, and of what it cannot first that dose times stay on the phone', async () => {
    localStorage.setItem(key, '[]');
    const guide = await open('https://www.wikipedia.org/');
    const about = aboutOf(guide)!;
    about.querySelector('summary')!.click();
    await until('the list', () => about.querySelector('li'));
    const lines = [...about.querySelectorAll('li')].map((line) => line.textContent.trim());
    expect(lines[0]).to.equal('Hides this page at once.');
    expect(lines[3]).to.equal(
      'Erase dose times. They stay on this phone. Erase them in the guide, under “Times and privacy”.',
    );
    expect(lines).to.include(
      'Always stop the Forward button. On a slow device it may open this page again.',
    );
    expect(lines).to.include('Clear your history. Someone can still see that you came here.');
    expect(
      [...guide.shadowRoot!.querySelectorAll('summary')].map((part) => part.textContent.trim()),
    ).to.include('Times and privacy');
    await expect(guide).to.be.accessible();
  });

  it('is left out where the page has the way out', async () => {
    expect(aboutOf(await open('none'))).to.equal(undefined);
  });
});
