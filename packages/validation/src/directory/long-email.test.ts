import { expect, it } from 'vitest';
import { contactSchema } from './schemas.ts';

it('refuses an e-mail address of millions of letters as too long, and goes no deeper', () => {
  const email = `${'a.'.repeat(4_000_000)}@x`;
  const { error } = contactSchema.safeParse({ id: 'c1', email });
  const found = error?.issues.filter(({ path }) => path.join() === 'email');
  expect(found?.map(({ code }) => code)).toEqual(['too_big']);
});
