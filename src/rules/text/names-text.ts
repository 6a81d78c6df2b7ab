import { listText } from "../../base/list-text.js";

/** Names as printed in their order, then how many there are besides: `Ada Quill and Bruno Tarn`, `Ada Quill and 3 others`. */
export function namesText(names: readonly string[], { count }: { readonly count: number }): string {
  return listText([...names, ...(count === 0 ? [] : [`${count} ${count === 1 ? "other" : "others"}`])]);
}
