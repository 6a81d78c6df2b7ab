import { listText } from "../../base/list-text.js";

/** Names as printed in their order, then how many there are besides: `Ada Quill and Bruno Tarn`, `Ada Quill and 3 others`,
 *  `Ada Quill, Bruno Tarn and at least 98 others`. */
export function namesText(
  names: readonly string[],
  others: { readonly count: number; readonly isLeast?: boolean },
): string {
  const { count, isLeast = false } = others;
  const rest = count === 0 ? [] : [`${isLeast ? "at least " : ""}${count} ${count === 1 ? "other" : "others"}`];
  return listText([...names, ...rest]);
}
