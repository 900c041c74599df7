import { SCREENS } from './phone.ts';

/** The screens with two helpers, where most is to be seen, and where the second has a line of its own. */
export const SCREENS_OF_TWO = Object.fromEntries(
  Object.entries(SCREENS)
    .filter(([name]) => !/^(?:check|vial|resume|awake|ampoule|call, )/.test(name))
    .map(([name, session]) => [name, { ...session, two: true }]),
);
