import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { readStoredOperations } from "../../../../src/cli/operations/read-stored-operations.js";
import { parseCompactly } from "../../../../src/planner/document/compact-document.js";
import { useTemporaryFolder } from "../../../support/disk/temporary-folder.js";

const folder = useTemporaryFolder();

test("stored operations are kept as documents of clients are, without their places in the text", async () => {
  const text = "query Hello {\n  hello\n}";
  writeFileSync(join(folder(), "hello.graphql"), `${text}\n`);

  const operations = await readStoredOperations(folder(), buildSchema("type Query { hello: String }"));

  expect(operations.map((operation) => [operation.name, operation.text])).toEqual([
    ["Hello", `${text}\n`],
    [undefined, `${text}\n`],
    [undefined, text],
  ]);
  for (const { document } of operations) expect(document).toEqual(parseCompactly(text));
});
