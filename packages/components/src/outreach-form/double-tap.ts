/** Whether the tap that came first was on a button. */
let wasOnButton = false;

/** The second tap of two on Continue lands on the next question: it must not choose an answer that nobody has read. */
export function dropSecondTaps(root: Node): void {
  root.addEventListener('click', dropSecondTap, true);
}

function dropSecondTap(event: Event): void {
  const { detail, target } = event as MouseEvent;
  const isOn = (tags: string): boolean => !!(target as Element).closest(tags);
  if (detail === 1) wasOnButton = isOn('button');
  else if (detail > 1 && wasOnButton && isOn('label')) event.preventDefault();
}
