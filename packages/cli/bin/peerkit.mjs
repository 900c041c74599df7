#!/usr/bin/env node
// A plain file that is not built, so that npm can link the command before the first build.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const built = new URL('../dist/bin.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`peerkit needs Node 22.13 or newer. This is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else if (!existsSync(built)) {
  console.error('peerkit is not built yet. Run: npm run build');
  process.exitCode = 2;
} else {
  await import(built.href);
}
