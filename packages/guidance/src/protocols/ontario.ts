import { caOn } from '../overlays/ca-on.ts';
import { buildProtocol, type GuideProtocol } from './build.ts';

/** Ontario's protocol, which the guide has at once; others load when asked for. */
export const ontario: GuideProtocol = buildProtocol(caOn);
