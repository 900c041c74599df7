import { PeerQuickExit } from './quick-exit.ts';

PeerQuickExit.define();

declare global {
  interface HTMLElementTagNameMap {
    'peer-quick-exit': PeerQuickExit;
  }
}
