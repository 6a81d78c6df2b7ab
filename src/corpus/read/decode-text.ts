const BYTE_ORDER_MARK = "\u{feff}";

/** The text of a file, or where its bytes stop being UTF-8. */
export type DecodedText = { readonly text: string } | { readonly badOffset: number; readonly before: string };

/** Reads bytes as UTF-8; a byte order mark is dropped. Where they are not UTF-8: the offset of the first bad byte, from 0, and the text before it.
 *  Source: Unicode 16.0, table 3-7 (well-formed UTF-8 byte sequences). */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const badOffset = findBadByte(bytes);
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, badOffset));
    return { badOffset, before: before.startsWith(BYTE_ORDER_MARK) ? before.slice(1) : before };
  }
}

function findBadByte(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = lengthOfSequence(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

/** Bytes of the well-formed sequence that begins there; 0 where none does. */
function lengthOfSequence(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let place = 1; place < length; place += 1) {
    const byte = bytes[offset + place] ?? 0;
    const [least, most] = place === 1 ? secondByte(first) : [0x80, 0xbf];
    if (byte < least || byte > most) return 0;
  }
  return length;
}

/** Neither overlong forms, nor surrogates, nor what lies beyond the last character. */
function secondByte(first: number): readonly [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
}
