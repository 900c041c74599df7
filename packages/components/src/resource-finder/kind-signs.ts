import { isWithinTerm, type TermCode } from '@peerkit/model';
import type { Glyph } from '../shared/icons/glyph.ts';

/** Signs of kinds of help, by the term they and all narrower ones have. */
