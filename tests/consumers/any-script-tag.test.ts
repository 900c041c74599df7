import { describe, expect, it } from 'vitest';
import { runFromAnyTag } from '../../packages/components/build/any-script-tag.mjs';

const entry = () => ({
  fileName: 'peerkit.js',
  isEntry: true,
  code: 'const a=1,b=2;export{a as O,b as P};',
});
const part = (code: string) => ({ fileName: 'peerkit/1/part.js', isEntry: false, code });

function partOf(code: string): string {
  const chunks = [entry(), part(code)];
  runFromAnyTag(chunks, 'peerkit/1');
  return chunks[1]?.code ?? '';
}

describe('a lazy part of an entry that runs from any script tag', () => {
  it('takes what it imports from the entry', () => {
    expect(partOf('import{O as x}from"../../peerkit.js";x();')).toBe(
      'const{O:x}=globalThis["peerkit/1"];x();',
    );
  });

  it('hands on what it exports from the entry', () => {
    expect(partOf('export{O as menu,P}from"../../peerkit.js";const c=3;export{c};')).toBe(
      'const{O:peerkitShared0,P:peerkitShared1}=globalThis["peerkit/1"];' +
        'export{peerkitShared0 as menu,peerkitShared1 as P};const c=3;export{c};',
    );
  });

  it('keeps what it takes from another part', () => {
    const code = 'export{c}from"./other.js";import{d}from"./another.js";';
    expect(partOf(code)).toBe(code);
  });

  it('cannot take the whole entry', () => {
    expect(() => partOf('export*from"../../peerkit.js";')).toThrow('exports its whole entry');
    expect(() => partOf('import*as e from"../../peerkit.js";')).toThrow('imports its whole entry');
  });
});
