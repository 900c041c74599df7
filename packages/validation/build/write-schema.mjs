/** Writes the JSON Schema of our directory format beside the package, where others can read it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { directoryJsonSchema } from '@peerkit/validation/directory/schema';

const folder = new URL('../schema/', import.meta.url);
const file = new URL('directory.schema.json', folder);
const style = await resolveConfig(file);

await mkdir(folder, { recursive: true });
await writeFile(
  file,
  await format(JSON.stringify(directoryJsonSchema()), { ...style, parser: 'json' }),
);
