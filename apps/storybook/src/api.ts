import { action } from 'storybook/actions';

/** Shows an event and its own properties in the Actions panel. */
export function logEvent(name: string): (event: Event) => void {
  const log = action(name);
  return (event) => {
    const own = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
    log(own);
  };
}
