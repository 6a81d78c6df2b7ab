/** A statement with two blanks for each subquery that a line stands in: nobody reads a nest of subqueries that starts at the margin. */
export function indentCypher(text: string): string {
  let depth = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("}")) depth -= 1;
      const indented = `${"  ".repeat(depth)}${line}`;
      if (line.startsWith("CALL") && line.endsWith("{")) depth += 1;
      return indented;
    })
    .join("\n");
}
