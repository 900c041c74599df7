import type { Directory } from '@peerkit/model';
import { toFlatCsv, toHsdsJson, toJsonLd, toPeerkitJson } from '../write.ts';

/** All that anybody can see of a list, as one text: its exports, and what was said about it. */
export function everythingSeen(directory: Directory, problems: readonly unknown[]): string {
  return JSON.stringify([
    toFlatCsv(directory).text,
    toJsonLd(directory).text,
    toHsdsJson(directory),
    toPeerkitJson(directory),
    problems,
  ]);
}
