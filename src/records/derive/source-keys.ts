import { declaredConcepts } from "../../model/declare/registry.js";
import { derivation, type Derivation } from "../derivation.js";

/** The key that the date sorts by of the text that a record was seen in, kept with the record: engines read the head of such a list off an index,
 *  which no order over another node's property has. */
export const sourceKeys: readonly Derivation[] = declaredConcepts().flatMap(({ name, source }) =>
  source === undefined ? [] : [sourceKey(name, source)],
);

function sourceKey(of: string, edge: string): Derivation {
  return derivation({
    name: `source keys of ${of}`,
    reads: { of, out: { [edge]: { of: "Article", properties: ["publishedKey"] } } },
    writes: { properties: ["sourceKey"] },
    derive: (record) => ({ properties: { sourceKey: record.out(edge)[0]?.text("publishedKey") } }),
  });
}
