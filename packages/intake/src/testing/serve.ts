/** A process, for tests to kill, that serves an intake on the given file and prints its address. */
import { createIntakeApp } from '../app.ts';
import { listen } from '../server.ts';
import { openSubmissionStore } from '../store/submission-store.ts';
import { RECIPIENTS } from './sealed.ts';

const store = await openSubmissionStore(process.argv[2] ?? ':memory:');
const app = createIntakeApp({ store, agency: 'demo', recipients: RECIPIENTS });
console.log((await listen(app, { port: 0 })).url);
