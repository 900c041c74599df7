import base from '../../tsup.base.mjs';

export default { ...base, entry: ['src/index.ts', 'src/bin.ts'] };
