import { expect, it } from 'vitest';
import sample from '../../../../apps/partner-site/directory/sample.json' with { type: 'json' };
import { importDirectory } from './import-directory.ts';

it('the sample directory of the partner site imports whole, without a problem', () => {
  const result = importDirectory(sample);
  expect(result).toMatchObject({
    ok: true,
    problems: [],
    counts: { records: 87, imported: 87, rejected: 0 },
  });
  if (!result.ok) return;
  expect(result.directory.organizations).toHaveLength(28);
  expect(result.directory.services).toHaveLength(14);
});
