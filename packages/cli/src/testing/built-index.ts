import { readFileSync } from 'node:fs';
import { readIndex, type DirectoryIndex } from '@peerkit/search';

/** The index in a file that a command wrote. */
export function builtIndex(file: string): DirectoryIndex {
  const reading = readIndex(readFileSync(file));
  if (!reading.ok) throw new Error(reading.detail);
  return reading.index;
}
