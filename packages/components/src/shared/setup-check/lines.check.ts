import { isPhone, type Finding } from './finding.ts';

/** An element leaves out what has no name or is not one whole number. */
export function lineFindings(lines: string): readonly Finding[] {
  return lines
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !(line.indexOf(':') > 0 && isPhone(afterColon(line))))
    .map((part) => ({ key: 'lines-bad', params: { part } }));
}

const afterColon = (line: string): string => line.slice(line.lastIndexOf(':') + 1);
