import { randomBytes, randomInt } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/**
 * About 80 times 2,000 rounds: a tenth of a second on a laptop, about a second on an old phone. A price for a
 * flood, and no puzzle for anybody.
 */
const WORK = { cost: 2_000, least: 40, most: 120 } as const;
const MINUTE_MS = 60_000;
/** How long a challenge can be answered. */
const LASTS_MS = 10 * MINUTE_MS;
const LONGEST_PROOF = 4096;

/** Sets challenges and checks what comes back, in the protocol of ALTCHA. Nothing is known of who asks. */
export interface ProofOfWork {
  challenge(): Promise<Challenge>;
  /** Whether this solves a challenge of this intake, for the first time. */
  accepts(proof: string): Promise<boolean>;
}

/**
 * Proof of work for an intake. The secret lives in memory: after a restart earlier challenges count for nothing,
 * and a sender who holds one asks for another.
 */
export function createProofOfWork(now: () => number = Date.now): ProofOfWork {
  const secrets = {
    hmacSignatureSecret: randomBytes(32).toString('hex'),
    hmacKeySignatureSecret: randomBytes(32).toString('hex'),
  };
  /** Signatures of answered challenges, and when they expire. */
  const used = new Map<string, number>();
  return {
    challenge: () =>
      createChallenge({
        ...secrets,
        algorithm: 'PBKDF2/SHA-256',
        cost: WORK.cost,
        counter: randomInt(WORK.least, WORK.most),
        deriveKey,
        expiresAt: new Date(now() + LASTS_MS),
      }),
    async accepts(proof) {
      const payload = readProof(proof);
      const signature = payload?.challenge.signature;
      if (!payload || signature === undefined || used.has(signature)) return false;
      const expiresAt = Number(payload.challenge.parameters.expiresAt) * 1000;
      if (!(expiresAt > now())) return false;
      try {
        const { verified } = await verifySolution({ ...secrets, ...payload, deriveKey });
        if (!verified || used.has(signature)) return false;
      } catch {
        return false; // Parameters that are none.
      }
      for (const [old, until] of used) if (until < now()) used.delete(old);
      used.set(signature, expiresAt);
      return true;
    },
  };
}

function readProof(text: string): Payload | undefined {
  if (text.length > LONGEST_PROOF) return undefined;
  try {
    const value = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Partial<Payload>;
    const isWhole =
      typeof value.challenge?.parameters === 'object' && typeof value.solution === 'object';
    return isWhole ? (value as Payload) : undefined;
  } catch {
    return undefined;
  }
}

/** How many submissions without proof are taken: a burst, then so many a minute, from all senders together. */
const FREE = { burst: 60, perMinute: 30 } as const;

/** Counts what comes without proof. Knows no address: a shelter is one, and a flood is many. */
export function createAllowance(now: () => number = Date.now): { take(): boolean } {
  let [left, at]: [number, number] = [FREE.burst, now()];
  return {
    take() {
      const passed = Math.max(0, now() - at);
      left = Math.min(FREE.burst, left + (passed / MINUTE_MS) * FREE.perMinute);
      at = now();
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
