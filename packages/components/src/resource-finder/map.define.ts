import { PeerResourceFinder } from './resource-finder.ts';

export type { DrawnMap, MapMaker, MapRequest } from './map/map-maker.ts';

// Nothing of it is loaded before a person asks for the map.
PeerResourceFinder.drawMap = (request) =>
  import('./map/maplibre.ts').then((part) => part.drawWithMapLibre(request));
