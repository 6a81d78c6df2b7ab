import { getNamedType, isObjectType, parse } from "graphql";
import { fieldsOf, findConcept } from "../../src/model/declare/registry.js";
import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { resolvers } from "../support/oracle/create-oracle.js";
import { roots } from "../support/oracle/roots.js";
import { schema, TwoAnswers } from "../support/oracle/two-answers.js";

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string }; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const pageFields = "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
const head = "query ($first: Int, $after: String, $last: Int, $before: String";
const paging = "first: $first, after: $after, last: $last, before: $before";

const relations = Object.keys(resolvers).flatMap((type) =>
  connectionsOf(type).map((field) => ({ list: `${type}.${field}`, type, field, order: orderOf(type, field) })),
);
const ordersBy = (...fields: readonly string[]) =>
  fields.flatMap((field) =>
    ["ASC", "DESC"].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
  );
const lists = [
  ...connectionsOf("Query").flatMap((list) => (list in roots ? [{ list, args: "" }] : [])),
  ...ordersBy("PUBLISHED", "EARLIEST", "LATEST", "TITLE", "RESPONSE_COUNT", "REFERENCE_COUNT", "SIGNATURE_COUNT").map(
    (args) => ({
      list: "articles",
      args,
    }),
  ),
  ...["events", "conventions", "votes"].flatMap((list) =>
    ordersBy("WHEN", "EARLIEST", "LATEST").map((args) => ({ list, args })),
  ),
  ...ordersBy("NAME", "SIGNATURE_COUNT", "AUTHORED_COUNT").map((args) => ({ list: "people", args })),
];

/* Relations in one kind of order are compiled alike; a server that plans every text anew walks one of each kind. */
const oneOfEachOrder = relations.filter(
  ({ order }, index) => relations.findIndex((other) => other.order === order) === index,
);

describeEachEngine("A list walked page by page", (open, engine) => {
  let both: TwoAnswers;

  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("world"));
  });

  test.each(lists)("$list($args) is whole and in order, forwards and backwards", async ({ list, args }) => {
    const source = `${head}) { list: ${list}(${paging}, ${args}) ${pageFields} }`;

    await walkBothWays(source, {}, await wholeList(`{ list: ${list}(first: 100, AFTER, ${args}) ${pageFields} }`));
  });

  test.each(engine === "embedded" ? relations : oneOfEachOrder)(
    "$list is whole and in order, forwards and backwards",
    async ({ type, field }) => {
      const id = await nodeWithMost(type, field);
      const node = (paged: string) =>
        `node(id: $id, statuses: [ACCEPTED, SUGGESTED]) { ... on ${type} { list: ${field}(${paged}) ${pageFields} } }`;
      const expected = await wholeList(`query ($id: ID!) { ${node("first: 100, AFTER")} }`, { id });

      await walkBothWays(`${head}, $id: ID!) { ${node(paging)} }`, { id }, expected);
    },
  );

  async function walkBothWays(source: string, variables: object, expected: readonly string[]): Promise<void> {
    const size = Math.max(1, Math.ceil(expected.length / 4));
    const forwards = await walk(
      (after) => ask(source, { ...variables, first: size, after }),
      "hasNextPage",
      "endCursor",
    );
    const backwards = await walk(
      (before) => ask(source, { ...variables, last: size, before }),
      "hasPreviousPage",
      "startCursor",
    );

    expect(forwards.flat()).toEqual(expected);
    expect(backwards.reverse().flat()).toEqual(expected);
  }

  async function walk(
    ask: (cursor: string | null) => Promise<Page>,
    hasMore: "hasNextPage" | "hasPreviousPage",
    end: "startCursor" | "endCursor",
  ): Promise<string[][]> {
    const pages: string[][] = [];
    let cursor: string | null = null;
    let isMore = true;
    while (isMore) {
      const { edges, pageInfo }: Page = await ask(cursor);
      pages.push(edges.map(({ node }) => node.id));
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges[0]?.cursor ?? null,
        edges.at(-1)?.cursor ?? null,
      ]);
      isMore = pageInfo[hasMore];
      cursor = pageInfo[end];
    }
    return pages;
  }

  async function ask(source: string, variables: Readonly<Record<string, unknown>>): Promise<Page> {
    const { data, errors } = await both.answer(source, variables);
    expect(errors).toBeUndefined();
    return listIn(data);
  }

  /** The list as the oracle has it, which is asked in pages of a hundred since no page may hold more. */
  async function wholeList(source: string, variables = {}): Promise<readonly string[]> {
    const ids: string[] = [];
    let after = "";
    for (;;) {
      const { data, errors } = await both.oracle.answer(parse(source.replace("AFTER", after)), variables);
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = listIn(data);
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = `after: ${JSON.stringify(pageInfo.endCursor)}`;
    }
  }

  async function nodeWithMost(type: string, field: string): Promise<string> {
    const ids = both.records.filter(({ labels }) => labels[0] === type).map(({ id }) => id);
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { id list: ${field} { totalCount } } } }`;
    const { data } = await both.oracle.answer(parse(source), { ids });
    const nodes = (data?.["nodes"] ?? []) as readonly ({
      readonly id: string;
      readonly list: { readonly totalCount: number };
    } | null)[];
    const [most] = nodes.flatMap((node) => node ?? []).sort((a, b) => b.list.totalCount - a.list.totalCount);
    if (most === undefined) throw new Error(`The world has no ${type}.`);
    return most.id;
  }
});

function listIn(data: unknown): Page {
  const { list, node } = data as { readonly list?: Page; readonly node?: { readonly list: Page } };
  const page = list ?? node?.list;
  if (!page) throw new Error("The answer has no list.");
  return page;
}

function connectionsOf(type: string): readonly string[] {
  const found = schema.getType(type);
  const fields = isObjectType(found) ? Object.values(found.getFields()) : [];
  return fields.filter((field) => getNamedType(field.type).name.endsWith("Connection")).map(({ name }) => name);
}

function orderOf(type: string, field: string): string {
  const concept = findConcept(type);
  const declared = concept && fieldsOf(concept).get(field);
  if (declared?.kind !== "relation") throw new Error(`"${type}.${field}" is no relation.`);
  return JSON.stringify([declared.order, declared.steps.length]);
}
