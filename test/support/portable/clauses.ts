/** A clause of a Cypher text: its keyword in capitals, what follows it, and which braces or brackets it stands in. */
export interface Clause {
  readonly keyword: string;
  readonly text: string;
  /** Equal for clauses of one subquery; `""` outside of all. */
  readonly scope: string;
}

const keywords =
  /(?<![.:$\w])(OPTIONAL MATCH|OPTIONAL CALL|MATCH|WHERE|ORDER BY|WITH|RETURN|UNWIND|MERGE|ON CREATE SET|ON MATCH SET|CREATE|SET|REMOVE|DETACH DELETE|DELETE|FOREACH|CALL|UNION ALL|UNION|SKIP|LIMIT)\b/gi;

/** The text with strings, comments and quoted names emptied, and each run of white space as one blank. */
export function toPlainText(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, " ")
    .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''")
    .replace(/`[^`]*`/g, "quoted")
    .replace(/\s+/g, " ")
    .trim();
}

/** The clauses of a plain text in order, those of subqueries among them. `STARTS WITH` and `ENDS WITH` are no clauses. */
export function findClauses(plain: string): readonly Clause[] {
  const scopes = scopesOf(plain);
  const found = [...plain.matchAll(keywords)].filter(({ index }) => !/(?:STARTS|ENDS) $/i.test(plain.slice(0, index)));
  return found.map((match, position) => {
    const scope = scopes[match.index] ?? "";
    const start = match.index + match[0].length;
    const next = found.slice(position + 1).find(({ index }) => scopes[index] === scope)?.index ?? plain.length;
    const close = scopes.findIndex((other, index) => index >= start && !other.startsWith(scope));
    const end = Math.min(next, close === -1 ? plain.length : close);
    return { keyword: match[0].toUpperCase(), text: plain.slice(start, end).trim(), scope };
  });
}

/** Parts of a list between commas that stand in no bracket. */
export function splitAtCommas(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts.map((part) => part.trim());
}

/** For each character the brackets it stands in, as their positions: `/12/40`. */
function scopesOf(plain: string): readonly string[] {
  let scope = "";
  return [...plain].map((character, index) => {
    if (")]}".includes(character)) scope = scope.slice(0, scope.lastIndexOf("/"));
    const here = scope;
    if ("([{".includes(character)) scope += `/${index}`;
    return here;
  });
}
