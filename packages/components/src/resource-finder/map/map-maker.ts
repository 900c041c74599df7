import type { GeoPoint } from '@peerkit/model';
import type { MapAddress } from './map-address.ts';
import type { Bounds } from './pins.ts';

/** A map that a person asked for. */
export interface MapRequest {
  /** An empty box with a shadow root, which is the map’s. */
  readonly box: ShadowRoot;
  readonly address: MapAddress;
  /** What it shows first; absent: all that there is. */
  readonly bounds: Bounds | undefined;
  /** The accessible name of the map. */
  readonly name: string;
  /** BCP 47 language of the names on it, where it has them. */
  readonly language: string;
  readonly isDark: boolean;
  /** Called when the map was moved or grew: what lies on it goes along. */
  readonly moved: () => void;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** A map that is drawn. */
export interface DrawnMap {
  /** Who made what it shows, in plain words. */
  readonly credits: string;
  /** Where a point is, in pixels from the top left corner of the box. */
  at(point: GeoPoint): { readonly x: number; readonly y: number };
  show(bounds: Bounds): void;
  zoom(by: 1 | -1): void;
  remove(): void;
}

/**
 * Draws a map into a box. It answers once there is something to see, and fails when there will be nothing.
 * It asks only the origins of the address.
 */
export type MapMaker = (request: MapRequest) => Promise<DrawnMap>;
