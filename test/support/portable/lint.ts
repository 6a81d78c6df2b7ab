import { clauseRules } from "./clause-rules.js";
import { findClauses, toPlainText } from "./clauses.js";
import { forbiddenShapes } from "./patterns.js";

/** Something in a text that the two engines do not read alike. */
export interface Finding {
  readonly rule: string;
  /** The words in question, cut short. */
  readonly words: string;
}

/**
 * What keeps a Cypher text from meaning the same on Neo4j and on the embedded engine, as far as its shape shows; `[]` for a portable one.
 * What depends on values (one type a property, no nulls in lists) no shape can show: that is what the suites on both engines are for.
 */
export function lintPortable(text: string): readonly Finding[] {
  const plain = toPlainText(text);
  const shapes = forbiddenShapes.flatMap(({ rule, shape }) => {
    const [words] = shape.exec(plain) ?? [];
    return words === undefined ? [] : [{ rule, words: words.slice(0, 80) }];
  });
  const lookaround = /\(\?[=!<]/.test(text) ? [{ rule: "regex-lookaround", words: "(?" }] : [];
  const clauses = findClauses(plain);
  const inClauses = clauseRules.flatMap(({ rule, find }) =>
    find(clauses).map((words) => ({ rule, words: words.slice(0, 80) })),
  );
  return [...shapes, ...lookaround, ...inClauses];
}

/** Throws with all findings where a text is not portable: for tests that meet texts. */
export function requirePortable(text: string): void {
  const findings = lintPortable(text);
  if (findings.length === 0) return;
  const list = findings.map(({ rule, words }) => `  ${rule}: ${words}`).join("\n");
  throw new Error(`This text does not mean the same on both engines:\n${list}\n${text}`);
}
