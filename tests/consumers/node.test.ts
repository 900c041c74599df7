import { spawnSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';

const entries = inject('packages').flatMap((packed) => packed.entries);

function node(...words: string[]) {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: inject('consumer'),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stderr };
}

describe('in Node, as a server that renders pages does', () => {
  it.each(entries)('%s can be imported', (entry) => {
    const script = `await import(${JSON.stringify(entry)})`;
    expect(node('--no-warnings', '--input-type=module', '--eval', script)).toEqual({
      status: 0,
      stderr: '',
    });
  });
});
