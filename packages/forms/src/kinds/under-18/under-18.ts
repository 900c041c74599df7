import type { Field } from '../../kind.ts';

/**
 * Whether somebody is under 18, for forms that lead to a meeting or to work: staff prepare for it. It changes nothing
 * that is asked, and nobody is asked for a parent. Its words are beside it.
 */
export const under18 = { id: 'under18', control: 'yes-no' } as const satisfies Field;
