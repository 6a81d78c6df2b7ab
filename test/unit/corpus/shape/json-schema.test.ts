import { Ajv2020 } from "ajv/dist/2020.js";
import { toCorpusSchema, toCorpusSchemaText } from "../../../../src/corpus/shape/json-schema.js";
import { expectGenerated } from "../../../support/expect-generated.js";

test("is committed as the declarations make it", () => {
  expectGenerated("schema/corpus.schema.json", toCorpusSchemaText());
});

test("is a JSON Schema", () => {
  expect(new Ajv2020({ strict: false }).validateSchema(toCorpusSchema())).toBe(true);
});

test("describes every field", () => {
  const { $defs } = toCorpusSchema() as {
    readonly $defs: Record<string, { readonly properties: Record<string, { readonly description?: string }> }>;
  };
  const undescribed = Object.entries($defs).flatMap(([concept, { properties }]) =>
    Object.entries(properties).flatMap(([key, { description }]) => (description ? [] : [`${concept}.${key}`])),
  );

  expect(undescribed).toEqual([]);
});

test("says in its `$id` of which version of corpus files it is", () => {
  expect(toCorpusSchema()).toMatchObject({ $id: "urn:antiphony:corpus-file:2" });
});
