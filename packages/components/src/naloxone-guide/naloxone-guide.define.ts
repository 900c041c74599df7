import { PeerNaloxoneGuide } from './naloxone-guide.ts';

PeerNaloxoneGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'peer-naloxone-guide': PeerNaloxoneGuide;
  }
}
