/** Keywords that the stricter of the two engines does not take as a name without quotes, in capitals. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...["ALL", "AND", "ANY", "AS", "CALL", "CASE", "CONTAINS", "CREATE", "DELETE", "DETACH", "DISTINCT", "ELSE"],
  ...["EXISTS", "FALSE", "FOREACH", "IN", "IS", "LIMIT", "MATCH", "MERGE", "NONE", "NOT", "NULL", "OPTIONAL"],
  ...["OR", "REMOVE", "RETURN", "SET", "SINGLE", "SKIP", "THEN", "TRUE", "UNION", "UNWIND", "WHEN", "WHERE"],
  ...["WITH", "XOR"],
]);
