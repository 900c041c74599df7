/**
 * Property tests try the same cases in every `npm test`: a check must not fail by the luck of the
 * draw. `npm run fuzz` tries new ones: it sets `PEERKIT_SEED`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['PEERKIT_SEED'] ?? 20_261) });
