import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/**
 * A control only for what a story sets: the others would do nothing. Events, slots and what takes an
 * object are documented without one.
 */
export const onlyLiveControls: Enhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const given: unknown = initialArgs[name];
      const isLive = ['string', 'number', 'boolean'].includes(typeof given);
      return [name, isLive ? type : { ...type, control: { disable: true } }];
    }),
  );
