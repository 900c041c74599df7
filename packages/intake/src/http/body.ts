/** Why a body could not be read. */
export type BodyFault = 'too-large' | 'body-cut-short';

/**
 * Reads a body up to a limit, counting the bytes that really arrive: the declared length may be
 * missing or false.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<{ readonly bytes: Buffer } | { readonly fault: BodyFault }> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return { fault: 'too-large' };
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) return { bytes: Buffer.concat(chunks) };
      length += part.value.byteLength;
      if (length > maxBytes) {
        await reader?.cancel();
        return { fault: 'too-large' };
      }
      chunks.push(part.value);
    }
  } catch {
    return { fault: 'body-cut-short' };
  }
}
