import { brotliDecompressSync } from "node:zlib";

/** Tags in the order of their numbers, as far as they are needed here (WOFF 2.0, 5.1). */
const tags =
  "cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill".match(
    /.{4}(?: |$)/g,
  );

/** The tables of a font by tag, each as a `DataView`; `isShort` where only the advance widths of `hmtx` are there, after a byte of flags. */
export function readWoff2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(12);
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: count }, () => {
    const flags = view.getUint8(at++);
    const index = flags & 63;
    const tag = index === 63 ? String.fromCharCode(...bytes.subarray(at, (at += 4))) : tags[index].slice(0, 4);
    const length = number();
    const isGlyphs = tag === "glyf" || tag === "loca";
    const isTransformed = isGlyphs ? flags >> 6 === 0 : flags >> 6 !== 0;
    return { tag, length: isTransformed ? number() : length, isTransformed };
  });
  const data = brotliDecompressSync(bytes.subarray(at, at + view.getUint32(20)));
  let start = 0;
  return new Map(
    entries.map(({ tag, length, isTransformed }) => {
      const table = new DataView(data.buffer, data.byteOffset + start, length);
      start += length;
      return [tag.trim(), { table, isShort: tag === "hmtx" && isTransformed }];
    }),
  );
}
