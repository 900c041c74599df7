interface Decoder {
  decode: (bytes: Uint8Array) => string;
}

/** Browsers and Node both have these, but this package has the types of neither. */
declare const TextDecoder: new (label?: string) => Decoder;
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array };

export const decoderOf = (encoding?: 'utf-16le'): Decoder => new TextDecoder(encoding);

export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text);
