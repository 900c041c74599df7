import { action } from 'storybook/actions';

/** Shows an event and what it carries in the Actions panel; leaves out what every event has. */
export function told(name: string): (event: Event) => void {
  const tell = action(name);
  return (event) => {
    const own = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
    tell(own);
  };
}
