import { sha1 } from './sha1.ts';
import { UUID } from './uuid.ts';

/** The namespace of Peerkit records. It must never change, or all ids in exports would. */
const PEERKIT = '3f0e6a5c-7d41-4a9e-9c1b-5b7e2d8f6a10';

const DASH = 45;

/**
 * The UUID of a record in exports. An id that is a UUID stays; any other text becomes a
 * version 5 UUID: the same id of the same kind gives the same UUID in every export.
 */
export function uuidFor(kind: string, id: string): string {
  if (id.length === 36 && UUID.test(id)) return id;
  // Records that stand together name one organization.
  const before = last.get(kind);
  if (before?.id === id) return before.uuid;
  const uuid = uuidv5(PEERKIT, `${kind}:${id}`);
  last.set(kind, { id, uuid });
  return uuid;
}

/** What was asked for last, by kind: longer memories take as long to look things up as to work them out. */
const last = new Map<string, { readonly id: string; readonly uuid: string }>();

/** RFC 9562 version 5: the first 128 bits of SHA-1 over the namespace and the name. */
export function uuidv5(namespace: string, name: string): string {
  // Names of records are short; room for three bytes per character, the namespace and the end of a block.
  const size = 16 + name.length * 3 + 73;
  const bytes = size <= ROOM ? startingWith(namespace) : withNamespace(namespace, size);
  const state = sha1(bytes, writeUtf8(name, bytes, 16));
  state[1] = ((state[1] ?? 0) & 0xffff0fff) | 0x5000;
  state[2] = ((state[2] ?? 0) & 0x3fffffff) | 0x80000000;
  return uuidText(state);
}

const ROOM = 1024;

/** Bytes that begin with a namespace, to be written behind it. */
function withNamespace(namespace: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  writeUuid(namespace, bytes);
  return bytes;
}

// Reused: a large list has millions of names, and new bytes for each would take most of the time.
const ofRecords = /* @__PURE__ */ withNamespace(PEERKIT, ROOM);
const ofParts = { namespace: PEERKIT, bytes: /* @__PURE__ */ withNamespace(PEERKIT, ROOM) };

/** The parts of a record are named one after the other, in the namespace of that record. */
function startingWith(namespace: string): Uint8Array {
  if (namespace === PEERKIT) return ofRecords;
  if (namespace !== ofParts.namespace) {
    writeUuid(namespace, ofParts.bytes);
    ofParts.namespace = namespace;
  }
  return ofParts.bytes;
}

/** The bytes of a UUID at the start of others. */
function writeUuid(uuid: string, bytes: Uint8Array): void {
  let at = 0;
  for (let digit = 0; digit < 36; digit += 2) {
    if (uuid.charCodeAt(digit) === DASH) digit += 1;
    const high = nibble(uuid.charCodeAt(digit));
    bytes[at++] = (high << 4) | nibble(uuid.charCodeAt(digit + 1));
  }
}

function uuidText(state: Int32Array): string {
  let at = 0;
  for (let byte = 0; byte < 16; byte += 1) {
    if (byte === 4 || byte === 6 || byte === 8 || byte === 10) codes[at++] = DASH;
    const value = ((state[byte >> 2] ?? 0) >>> (24 - 8 * (byte & 3))) & 0xff;
    codes[at++] = DIGITS.charCodeAt(value >> 4);
    codes[at++] = DIGITS.charCodeAt(value & 15);
  }
  return String.fromCharCode(...codes);
}

const DIGITS = '0123456789abcdef';
const codes = Array.from({ length: 36 }, () => 0);

/** The value of a hexadecimal digit, from its character code: `0` to `9`, `A` to `F`, `a` to `f`. */
function nibble(code: number): number {
  return code <= 57 ? code - 48 : (code | 32) - 87;
}

/** There is no TextEncoder in plain ECMAScript. A lone surrogate becomes U+FFFD, as there. */
function writeUtf8(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i += 1) {
    const read = text.codePointAt(i) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        i += 1;
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}
