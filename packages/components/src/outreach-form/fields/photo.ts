import { PHOTO_MOST, PHOTO_START } from '@peerkit/forms/check';

/** Largest file that is looked at, in megabytes: a phone would run out of memory. */
export const MOST_MB = 30;
/** The longer side of what is kept, in pixels, and how well; the first that is small enough. */
const TRIES = [
  [1600, 0.7],
  [1280, 0.6],
  [1024, 0.5],
  [800, 0.4],
  [480, 0.3],
] as const;

/** Why a file is no photo. */
export type PhotoProblem = 'photo.bad' | 'photo.too-big';

/**
 * A photo, drawn anew: nothing of the file is kept but what can be seen, so not the place, the time or the camera.
 *
 * @returns A `data:` address, or why there is none.
 */
export async function smallPhoto(file: Blob): Promise<string | { readonly problem: PhotoProblem }> {
  if (file.size > MOST_MB * 1024 * 1024) return { problem: 'photo.too-big' };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    // Not a picture, or of a kind that this browser cannot show.
    return { problem: 'photo.bad' };
  }
  try {
    for (const [side, quality] of TRIES) {
      const canvas = document.createElement('canvas');
      draw(picture, canvas, side);
      const address = canvas.toDataURL('image/jpeg', quality);
      if (address.startsWith(PHOTO_START) && address.length <= PHOTO_MOST) return address;
    }
    return { problem: 'photo.bad' };
  } finally {
    picture.close();
  }
}

/** Shows what is sent. Not an `<img>`: a strict policy of the page forbids those that have no address. */
export async function showPhoto(address: string, canvas: HTMLCanvasElement): Promise<void> {
  const bytes = Uint8Array.from(atob(address.slice(PHOTO_START.length)), (letter) =>
    letter.charCodeAt(0),
  );
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  draw(picture, canvas, 480);
  picture.close();
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, side: number): void {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) return;
  // What can be seen through would be black in a JPEG.
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
