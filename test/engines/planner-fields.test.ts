import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
} from "graphql";
import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { resolvers } from "../support/oracle/create-oracle.js";
import { roots } from "../support/oracle/roots.js";
import { schema, TwoAnswers } from "../support/oracle/two-answers.js";

/** Few enough for one readable statement. */
const FIELDS_TOGETHER = 6;
const IDS_TOGETHER = 100;

type Field = GraphQLField<unknown, unknown>;

const concepts = Object.keys(resolvers);
const lists = Object.keys(roots).filter((root) =>
  schema.getQueryType()?.getFields()[root]?.type.toString().endsWith("Connection!"),
);

/** A server plans each of the texts for seconds, whatever the corpus: one corpus is enough for it. */
const corpora = { embedded: ["world", "seed"], neo4j: ["world"] } as const;

describeEachEngine("Every field and list", (open, engine) => {
  describe.each(corpora[engine])("of %s is as the oracle has it:", (corpus) => {
    let both: TwoAnswers;

    beforeAll(async () => {
      both = await TwoAnswers.open(open, await recordsOf(corpus));
    });

    test.each(concepts)("%s", async (concept) => {
      const ids = both.records.filter(({ labels }) => labels[0] === concept).map(({ id }) => id);

      for (const fields of inGroups(fieldsOf(concept), FIELDS_TOGETHER)) {
        const source = `query ($ids: [ID!]!) { nodes(ids: $ids, statuses: [ACCEPTED, SUGGESTED, REJECTED]) { ... on ${concept} { id ${fields.map(ask).join(" ")} } } }`;
        for (const some of inGroups(ids, IDS_TOGETHER)) await both.agree(source, { ids: some });
      }
    });

    test("the one node that some kinds of nodes always have, and others have not", async () => {
      await both.agree(`{
        votes(first: 5) { nodes { claims(first: 3) { nodes { id subject {
          id
          ... on CrossReference { from { id title { value } } }
          ... on Signature { person { id name } }
        } } } } }
        articles(first: 20) { nodes { references(first: 3) { nodes { to { ... on Vote { event { id name { value } } } } } } } }
      }`);
    });

    test.each(lists)("%s, all of it from either end", async (list) => {
      await both.agree(`{ ${list}(first: 100) { totalCount nodes { id } } }`);
      await both.agree(`{ ${list}(last: 100) { nodes { id } } }`);
    });
  });
});

test("The oracle knows every type that has an id", () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

  expect(nodes.map(({ name }) => name).sort()).toEqual([...concepts].sort());
});

function fieldsOf(concept: string): readonly Field[] {
  const type = schema.getType(concept);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields;
}

/* The field with all leaves below it, and with what it leads to by id. */
function ask(field: Field): string {
  return `${field.name}${below(field, 3)}`;
}

function below(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return "";
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(Object.values(member.getFields()), depth)}`)
      .join(" ")} }`;
  }
  return selectionOf(Object.values(type.getFields()), depth);
}

function selectionOf(fields: readonly Field[], depth: number): string {
  const isNode = fields.some(({ name }) => name === "id");
  if (isNode) return "{ __typename id }";
  const asked = fields.filter((field) => !isCompositeType(getNamedType(field.type)) || depth > 0);
  return `{ __typename ${asked
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => `${field.name}${below(field, depth - 1)}`)
    .join(" ")} }`;
}

function inGroups<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
