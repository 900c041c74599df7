/** Loaded into the command by `speed.mjs`: writes down what the process used. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const { PEERKIT_WATCH } = process.env;
  if (PEERKIT_WATCH === undefined) return;
  writeFileSync(
    PEERKIT_WATCH,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 }),
  );
});
