export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1257'
  | 'iso-8859-2'
  | 'iso-8859-7'
  | 'koi8-r'
  | 'macintosh';

export interface Decoder {
  decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string;
}

interface DecoderOptions {
  readonly fatal?: boolean;
}

/** Browsers and Node both have it, but this package has the types of neither. */
declare const TextDecoder: new (label: string, options?: DecoderOptions) => Decoder;

/** Turns bytes of a known encoding into text. */
export function decoderOf(encoding: Encoding, options?: DecoderOptions): Decoder {
  return new TextDecoder(encoding, options);
}
