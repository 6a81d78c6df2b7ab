import { readWoff2 } from "./read-woff2.mjs";

/** How far each sign of a variable font moves the pen at a weight, in thousandths of its size, by its code point (OpenType: cmap, hmtx, fvar, avar, HVAR). */
export function advanceWidths(bytes, weight) {
  const font = readWoff2(bytes);
  const table = (tag) => font.get(tag)?.table;
  const unitsPerEm = table("head").getUint16(18);
  const place = normalize(weight, table("fvar"), table("avar"));
  const delta = deltasOf(table("HVAR"), place);
  const advance = advancesOf(font.get("hmtx"), table("hhea").getUint16(34));
  return new Map(
    [...glyphsOf(table("cmap"))].map(([code, glyph]) => [
      code,
      Math.round((1_000 * (advance(glyph) + delta(glyph))) / unitsPerEm),
    ]),
  );
}

function advancesOf({ table, isShort }, count) {
  const at = isShort ? (index) => 1 + 2 * index : (index) => 4 * index;
  return (glyph) => table.getUint16(at(Math.min(glyph, count - 1)));
}

/** Glyphs by code point, of the subtables of format 4 and 12. */
function glyphsOf(cmap) {
  const glyphs = new Map();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(8 + 8 * index);
    if (cmap.getUint16(start) === 4) readSegments(cmap, start, glyphs);
    if (cmap.getUint16(start) === 12) readGroups(cmap, start, glyphs);
  }
  return glyphs;
}

function readSegments(cmap, start, glyphs) {
  const double = cmap.getUint16(start + 6);
  for (let at = 0; at < double; at += 2) {
    const end = cmap.getUint16(start + 14 + at);
    const first = cmap.getUint16(start + 16 + double + at);
    const delta = cmap.getUint16(start + 16 + 2 * double + at);
    const offsetAt = start + 16 + 3 * double + at;
    const offset = cmap.getUint16(offsetAt);
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code : cmap.getUint16(offsetAt + offset + 2 * (code - first));
      if (offset === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
}

function readGroups(cmap, start, glyphs) {
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const at = start + 16 + 12 * index;
    const [first, end, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
    for (let code = first; code <= end; code += 1) glyphs.set(code, glyph + code - first);
  }
}

/** A weight between -1 and 1, where 0 is the font's own. */
function normalize(weight, fvar, avar) {
  const at = fvar.getUint16(4);
  const [least, own, most] = [4, 8, 12].map((offset) => fvar.getInt32(at + offset) / 65_536);
  const given = Math.min(Math.max(weight, least), most);
  const place = given < own ? (given - own) / (own - least) : given > own ? (given - own) / (most - own) : 0;
  if (avar === undefined) return place;
  const points = Array.from({ length: avar.getUint16(8) }, (_, index) =>
    [10, 12].map((offset) => avar.getInt16(offset + 4 * index) / 16_384),
  );
  const after = points.findIndex(([from]) => from >= place);
  if (after <= 0) return points[Math.max(after, 0)]?.[1] ?? place;
  const [[from, to], [nextFrom, nextTo]] = [points[after - 1], points[after]];
  return to + ((place - from) / (nextFrom - from)) * (nextTo - to);
}

/** By how much each glyph is wider at a place on the axis. */
function deltasOf(hvar, place) {
  const store = hvar.getUint32(4);
  const regions = store + hvar.getUint32(store + 2);
  const scale = (region) => {
    const at = regions + 4 + 6 * region;
    const [start, peak, end] = [0, 2, 4].map((offset) => hvar.getInt16(at + offset) / 16_384);
    if (peak === 0 || place === peak) return 1;
    if (place <= start || place >= end) return 0;
    return place < peak ? (place - start) / (peak - start) : (end - place) / (end - peak);
  };
  const sets = Array.from({ length: hvar.getUint16(store + 6) }, (_, index) => {
    const at = store + hvar.getUint32(store + 8 + 4 * index);
    const [words, count] = [hvar.getUint16(at + 2), hvar.getUint16(at + 4)];
    const scales = Array.from({ length: count }, (_, region) => scale(hvar.getUint16(at + 6 + 2 * region)));
    return { start: at + 6 + 2 * count, words, scales };
  });
  const indexOf = indexes(hvar, hvar.getUint32(8));
  return (glyph) => {
    const { outer, inner } = indexOf(glyph);
    const { start, words, scales } = sets[outer];
    const row = start + inner * (words + scales.length);
    const read = (index) => (index < words ? hvar.getInt16(row + 2 * index) : hvar.getInt8(row + words + index));
    return scales.reduce((sum, factor, index) => sum + factor * read(index), 0);
  };
}

function indexes(hvar, offset) {
  if (offset === 0) return (glyph) => ({ outer: 0, inner: glyph });
  const isLong = hvar.getUint8(offset) === 1;
  const format = hvar.getUint8(offset + 1);
  const count = isLong ? hvar.getUint32(offset + 2) : hvar.getUint16(offset + 2);
  const [size, bits, data] = [((format >> 4) & 3) + 1, (format & 15) + 1, offset + (isLong ? 6 : 4)];
  return (glyph) => {
    const at = data + size * Math.min(glyph, count - 1);
    let entry = 0;
    for (let index = 0; index < size; index += 1) entry = entry * 256 + hvar.getUint8(at + index);
    return { outer: entry >>> bits, inner: entry & ((1 << bits) - 1) };
  };
}
