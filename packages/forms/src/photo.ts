/** Longest `data:` address of a photo: with it, a submission still fits the size bucket of 256 KiB. */
export const PHOTO_MOST = 240_000;

/** What the address of a photo begins with. */
export const PHOTO_START = 'data:image/jpeg;base64,';

/** Whether this is the address of a JPEG, as a form makes it. Only its letters are looked at. */
export function isPhoto(value: string): boolean {
  const data = value.startsWith(PHOTO_START) ? value.slice(PHOTO_START.length) : '';
  return /^[A-Za-z0-9+/]+={0,2}$/.test(data);
}
