import { emergencyHref } from '@peerkit/model';

/** A local phone line that the page names. */
export interface LocalLine {
  readonly name: string;
  readonly number: string;
  readonly href: string;
}

/**
 * Reads a `lines` attribute, `Name: number; Name: number`. A line without a name or without exactly one number is left
 * out, and so is the emergency number, which is shown elsewhere, where nobody overlooks it.
 *
 * @param refused Called with each part that was left out.
 */
export function localLines(
  text: string,
  emergency: string,
  refused: (part: string) => void = () => undefined,
): readonly LocalLine[] {
  return text.split(';').flatMap((part): LocalLine[] => {
    if (part.trim() === '') return [];
    const at = part.lastIndexOf(':');
    const [name, number] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
    const href = emergencyHref(number);
    if (name !== '' && href !== undefined && digits(number) !== digits(emergency)) {
      return [{ name, number, href }];
    }
    refused(part.trim());
    return [];
  });
}

const digits = (number: string): string => number.replace(/\D/g, '');
