import { publicView, type Directory } from '@peerkit/model';

/**
 * A directory in Peerkit's own format, to be written with `JSON.stringify`: everything that anybody may
 * see, as it is. `importDirectory` gives the same directory again.
 */
export function toPeerkitJson(directory: Directory): Directory {
  return publicView(directory);
}
