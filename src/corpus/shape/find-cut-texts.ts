import { visit, type Document, type Scalar } from "yaml";
import type { Finding } from "../problem.js";
import { problemAt, positionAt, type SourceFile } from "../read/source-file.js";
import { cutText } from "../read/cut-text.js";
import { freeTextsIn } from "./free-text-values.js";
import type { PlacedProblem } from "./placed-problem.js";

/** Words that YAML takes for something else than a part of the text they stand in: a comment (` #`), an anchor (`&`), a tag (`!`). The text is
 *  loaded without them, which nobody sees. Source: https://yaml.org/spec/1.2.2/#chapter-6-structural-productions */
export function findCutTexts(source: SourceFile): readonly PlacedProblem[] {
  if (!mayCut.test(source.text)) return [];
  return freeTextsIn(source).flatMap(({ node, path }) => {
    const found = commentCut(source, node) ?? tagCut(source, node) ?? anchorCut(source, node);
    if (found === undefined) return [];
    const { offset, finding } = found;
    return [{ path, problem: { ...problemAt({ source, path }, finding), ...positionAt(source, offset) } }];
  });
}

/* Most files hold nothing of the kind, and need not be walked. */
const mayCut = /\S[ \t]+#|^[ \t]+#\S|(?:^|[:\-?,[{])[ \t]*[&!]/mu;

interface Cut {
  /** Where the words begin that are lost. */
  readonly offset: number;
  readonly finding: Finding;
}

function commentCut({ text }: SourceFile, node: Scalar): Cut | undefined {
  const [start = 0, end = start] = node.range ?? [];
  const isBlock = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
  const from = isBlock ? start + (/^[>|][-+\d]*/u.exec(text.slice(start))?.[0].length ?? 0) : end;
  // On the same line, or on lines of their own that are taken for more of the text; the last belongs to it where a blank is missing behind the sign.
  const comment = /^(?:[ \t]*\r?\n)*[ \t]*(?<lost>#[^\r\n]*)/u.exec(
    typeof node.comment === "string" ? text.slice(from) : "",
  );
  const lost = comment?.groups?.["lost"];
  if (comment === null || lost === undefined) return undefined;
  const offset = from + comment[0].length - lost.length;
  const isGlued = /^#\S/u.test(lost);
  const isOnOneLine = !comment[0].includes("\n");
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  const finding = cutText(lost, "a comment");
  if (isGlued && !isQuoted) return { offset, finding };
  const isLikelyMeant = !isOnOneLine || (isQuoted && !isGlued) || node.value === null;
  return isLikelyMeant ? undefined : { offset, finding: { ...finding, severity: "warning" } };
}

/* Tags with a name are told by the parser. */
function tagCut({ text }: SourceFile, node: Scalar): Cut | undefined {
  return node.tag === "!" ? before(text, node, "!", "a tag") : undefined;
}

function anchorCut({ text, document }: SourceFile, node: Scalar): Cut | undefined {
  if (node.anchor === undefined || repeatedIn(document).has(node.anchor)) return undefined;
  return before(text, node, "&", "an anchor");
}

/** What stands before a value and is no part of it begins with a sign of its own. */
function before(text: string, { range }: Scalar, sign: string, taken: "a tag" | "an anchor"): Cut {
  const [start = 0] = range ?? [];
  const offset = text.lastIndexOf(sign, start - 1);
  const lost = /^\S+/u.exec(text.slice(offset))?.[0] ?? sign;
  return { offset, finding: cutText(lost, taken) };
}

/** The anchors that an alias repeats: they are meant. */
function repeatedIn(document: Document): ReadonlySet<string> {
  const repeated = new Set<string>();
  visit(document, { Alias: (_key, { source }) => void repeated.add(source) });
  return repeated;
}
