import { urlSource } from '../shared/sources/url-source.ts';
import { PeerResourceFinder } from './resource-finder.ts';

PeerResourceFinder.connect = urlSource;
PeerResourceFinder.define();

declare global {
  interface HTMLElementTagNameMap {
    'peer-resource-finder': PeerResourceFinder;
  }
}
