import { publicKeyText, type Bytes, type Verify } from '../signed/signed-file.ts';

/** As much of the platform as signing needs: this package's types know neither a page nor Node. */
interface Platform {
  readonly crypto: {
    readonly subtle: {
      generateKey(
        name: 'Ed25519',
        canExport: boolean,
        uses: readonly string[],
      ): Promise<{ readonly privateKey: unknown; readonly publicKey: unknown }>;
      exportKey(format: 'raw', key: unknown): Promise<ArrayBuffer>;
      importKey(
        format: 'raw',
        key: Bytes,
        name: 'Ed25519',
        canExport: boolean,
        uses: readonly string[],
      ): Promise<unknown>;
      sign(name: 'Ed25519', key: unknown, message: Bytes): Promise<ArrayBuffer>;
      verify(name: 'Ed25519', key: unknown, signature: Bytes, message: Bytes): Promise<boolean>;
    };
  };
  readonly TextEncoder: new () => { encode(text: string): Bytes };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

const platform = globalThis as unknown as Platform;
const { subtle } = platform.crypto;

export interface SigningKeys {
  readonly publicKey: string;
  readonly sign: (message: Bytes) => Promise<Uint8Array>;
}

export async function makeKeys(): Promise<SigningKeys> {
  const keys = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    publicKey: publicKeyText(new Uint8Array(await subtle.exportKey('raw', keys.publicKey))),
    sign: async (message) => new Uint8Array(await subtle.sign('Ed25519', keys.privateKey, message)),
  };
}

export const verify: Verify = async (key, signature, message) =>
  subtle.verify(
    'Ed25519',
    await subtle.importKey('raw', key, 'Ed25519', false, ['verify']),
    signature,
    message,
  );

export const encode = (text: string): Bytes => new platform.TextEncoder().encode(text);
export const decode = (bytes: Uint8Array): string => new platform.TextDecoder().decode(bytes);
