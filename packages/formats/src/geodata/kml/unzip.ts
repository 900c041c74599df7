/** Largest unpacked size; a zip bomb is larger. */
const MAX_UNPACKED = 200_000_000;

/** The KML inside a KMZ; undefined when the bytes are any other zip. */
export async function kmlOfZip(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.kml$/i.test(name) || name.startsWith('__MACOSX/')) return false;
      unpacked += originalSize;
      if (unpacked > MAX_UNPACKED) throw new RangeError('The map file is too large.');
      return true;
    },
  });
  // By custom the first one is the map, and others are parts that it links to.
  const names = Object.keys(files);
  const main = names.find((name) => name.toLowerCase() === 'doc.kml') ?? names[0];
  return main === undefined ? undefined : files[main];
}
