import { advice, negation } from './advice.mjs';
import { avoid } from './avoid.mjs';
import { exceptions } from './exceptions.mjs';
import { limits } from './limits.mjs';
import { numberWords } from './numbers.mjs';
import { stigma } from './stigma.mjs';

/** All rules. @type {import('../types.ts').Rules} */
export const rules = { stigma, avoid, advice, negation, numberWords, limits, exceptions };
