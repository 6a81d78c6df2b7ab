import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, print, validate, visit } from "graphql";

/** The schema that is emitted, all fragments by their names, and each operation with those that it needs. @throws Error for what is not valid */
export function readDocuments(root) {
  const schema = buildSchema(readFileSync(join(root, "schema", "schema.graphql"), "utf8"));
  const home = join(root, "src", "pages");
  const files = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".graphql"));
  const definitions = files.sort().flatMap((name) => parse(readFileSync(join(home, name), "utf8")).definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  const operations = definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({ operation, needed: fragmentsOf(operation, fragments) }));
  for (const { operation, needed } of operations) {
    const text = [operation, ...needed].map((each) => print(each)).join("\n\n");
    const [error] = validate(schema, parse(text));
    if (error) throw new Error(`${error.message}\n${text}`);
  }
  return { schema, fragments, operations };
}

/** The fragments that the operation needs, each once, in the order in which they are met. */
function fragmentsOf(operation, fragments) {
  const needed = new Set();
  const collect = (definition) =>
    visit(definition, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (fragment === undefined) throw new Error(`There is no fragment "${name}".`);
        if (needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return [...needed];
}
