import { startFirefox } from './engines.ts';
import { checkIn } from './other-engine.ts';

checkIn('firefox', startFirefox);
