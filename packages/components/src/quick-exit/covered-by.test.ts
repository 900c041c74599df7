import { describe, expect, it } from 'vitest';
import { coveredBy } from './covered-by.ts';

describe('coveredBy', () => {
  const button = { top: 700, bottom: 760, left: 500, right: 640 };
  it('says how far to move what lies under the button', () => {
    expect(coveredBy({ top: 690, bottom: 734, left: 20, right: 600 }, button)).toBe(34);
    expect(coveredBy({ top: 600, bottom: 644, left: 20, right: 600 }, button)).toBe(0);
    expect(coveredBy({ top: 690, bottom: 734, left: 20, right: 300 }, button)).toBe(0);
  });

  it('leaves alone what is beside or below the button, or only touches it', () => {
    const under = { top: 690, bottom: 734, left: 520, right: 600 };
    expect(coveredBy(under, button)).toBe(34);
    expect(coveredBy({ ...under, top: 760, bottom: 800 }, button)).toBe(0);
    expect(coveredBy({ ...under, top: 770, bottom: 800 }, button)).toBe(0);
    expect(coveredBy({ ...under, left: 400, right: 500 }, button)).toBe(0);
    expect(coveredBy({ ...under, left: 640, right: 700 }, button)).toBe(0);
    expect(coveredBy({ ...under, left: 650, right: 700 }, button)).toBe(0);
  });
});
