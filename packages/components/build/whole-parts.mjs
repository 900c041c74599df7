/**
 * Keeps a part that somebody waits for in one file. Rollup moves what it shares with a part for developers into a
 * file of its own, and a file that imports another costs a phone one more trip to the server.
 *
 * @param {import('rollup').RollupBuild} build
 * @param {RegExp} parts Ids of the modules of such parts.
 * @param {Readonly<Record<string, RegExp>>} together Modules whose files become one of this name, because they are asked
 *   for one after the other: together they are smaller, and one trip.
 * @returns {Promise<import('rollup').GetManualChunk>}
 */
export async function wholeParts(build, parts, together) {
  const { output } = await build.generate({ format: 'es' });
  const first = output.flatMap((chunk) =>
    chunk.type === 'chunk' && chunk.isEntry ? Object.keys(chunk.modules) : [],
  );
  /** @type {Map<string, string>} */
  const inOneFile = new Map();
  for (const chunk of output) {
    if (chunk.type !== 'chunk' || chunk.isEntry) continue;
    const modules = Object.keys(chunk.modules);
    const [name] =
      Object.entries(together).find(([, ids]) => modules.some((of) => ids.test(of))) ?? [];
    if (name !== undefined) for (const of of modules) inOneFile.set(of, name);
  }
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (id, { getModuleIds, getModuleInfo }) => {
    chunks ??= chunksOf(
      [...getModuleIds()].filter((of) => parts.test(of)),
      new Set(first),
      (of) => getModuleInfo(of)?.importedIds ?? [],
    );
    return chunks.get(id) ?? inOneFile.get(id);
  };
}

/**
 * The file of each module that a part needs and the first file has not.
 *
 * @param {readonly string[]} parts
 * @param {ReadonlySet<string>} first
 * @param {(id: string) => readonly string[]} importsOf
 * @returns {Map<string, string>}
 */
function chunksOf(parts, first, importsOf) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const part of parts) {
    const seen = new Set([part]);
    // A set also gives what is added to it meanwhile.
    for (const id of seen) {
      if (!first.has(id)) found.set(id, part.replace(/^.*\/|\.\w+$/g, ''));
      for (const next of importsOf(id)) seen.add(next);
    }
  }
  return found;
}
