import { startWebKit } from './engines.ts';
import { checkIn } from './other-engine.ts';

checkIn('webkit', startWebKit);
