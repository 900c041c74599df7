import { describe, expect, it } from 'vitest';
import { attributeFindings, isLike } from './attributes.check.ts';

const KNOWN = ['kind', 'intake', 'agency', 'agency-name', 'recipients', 'no-police', 'src'];
const found = (name: string) => attributeFindings([name], KNOWN)[0];

describe('attributeFindings', () => {
  it.each(KNOWN)('knows %s', (name) => expect(found(name)).toBeUndefined());

  it.each([
    ...['id', 'class', 'style', 'lang', 'dir', 'hidden', 'slot', 'part', 'data-x', 'aria-label'],
    ...['onclick', 'hx-get', 'v-if', '@peer-exit', ':src', '[src]', '(exit)', '_ngcontent-ng-c1'],
  ])('lets %s be, which means something to others', (name) => expect(found(name)).toBeUndefined());

  it.each([
    ['recipient', 'recipients'],
    ['Agency', 'agency'],
    ['agencyname', 'agency-name'],
    ['agency_name', 'agency-name'],
    ['nopolice', 'no-police'],
    ['intakes', 'intake'],
    ['intkae', 'intake'],
  ])('asks whether %s is meant to be %s', (name, meant) => {
    expect(found(name)).toEqual({ key: 'attribute-misspelt', params: { name, meant } });
  });

  it.each(['colour', 'url', 'sr', 'theme'])('says that %s does nothing', (name) => {
    expect(found(name)).toMatchObject({ key: 'attribute-unknown', params: { name } });
  });

  it('takes short names for others only when they are the same', () => {
    expect([isLike('src', 'src'), isLike('SRC', 'src'), isLike('srk', 'src')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
