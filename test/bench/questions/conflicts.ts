import { strict as assert } from "node:assert";
import type { Question } from "./question.js";

const pageSize = 20;

const text = `MATCH (n:Conflict) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
MATCH (n)<-[:IN_CONFLICT]-(c:Claim) WHERE c.status = 'ACCEPTED'
MATCH (c)-[:STATED_IN]->(s:Article)
WITH c, s ORDER BY s.publishedKey, coalesce(c.locator, ''), c.id LIMIT 100
RETURN collect([c.stated, c.locator, s.id, c.valueKind, c.value, c.lower, c.upper, c.unit, c.isApproximate, c.date]) AS claims
}
CALL (n) { MATCH (n)-[:CONCERNS]->(t) RETURN collect([labels(t), t.id]) AS subjects }
RETURN n.id AS id, n.topic AS topic, n.property AS property, n.agreement AS agreement, n.spreadLeast AS least, n.spreadMost AS most, subjects, claims ORDER BY id`;

type ClaimRow = readonly [
  stated: string,
  locator: string | null,
  source: string,
  kind: "NUMBER" | "DATE" | "TEXT" | null,
  value: number | null,
  lower: number | null,
  upper: number | null,
  unit: string | null,
  isApproximate: boolean | null,
  date: string | null,
];
type ConflictRow = readonly [
  id: string,
  topic: string,
  property: string,
  agreement: string,
  least: number | null,
  most: number | null,
  subjects: readonly (readonly [labels: readonly string[], id: string])[],
  claims: readonly ClaimRow[],
];

/** A historian opens the ledger of what the sources do not agree on. */
export const conflicts: Question = {
  name: "conflicts",
  title: `${pageSize} conflicts with all their claims`,
  document: `query Conflicts($first: Int!) {
  conflicts(first: $first) {
    nodes { id topic property agreement spread { least most } subject { __typename id } claims { stated locator source { id } value { __typename ... on NumberValue { value lower upper unit isApproximate } ... on DateValue { date { edtf } } } } }
    pageInfo { hasNextPage }
  }
}`,
  root: "conflicts",
  samples: () => [{ first: pageSize }],
  askNeo4j: (driver) => driver.run(text, { limit: pageSize + 1 }),
  shape: (rows) => ({ conflicts: toPage(rows as readonly unknown[] as readonly ConflictRow[]) }),
  check(data, _variables, { value, articles }) {
    const { nodes } = (data as { readonly conflicts: ReturnType<typeof toPage> }).conflicts;
    const ids = value.conflicts.map(({ id }) => id).sort();
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ids.slice(0, pageSize),
    );
    for (const { id, subject, claims } of nodes) {
      const said = articles.get(subject?.id ?? "")?.claims ?? [];
      assert.deepEqual(claims.map(({ stated }) => stated).sort(), said.map(({ stated }) => stated).sort(), id);
    }
  },
};

function toPage(rows: readonly ConflictRow[]) {
  return {
    nodes: rows.slice(0, pageSize).map(([id, topic, property, agreement, least, most, [subject], claims]) => ({
      id,
      topic,
      property,
      agreement,
      spread: least === null || most === null ? null : { least, most },
      subject: subject === undefined ? null : { __typename: subject[0][0], id: subject[1] },
      claims: claims.map((claim) => ({
        stated: claim[0],
        locator: claim[1],
        source: { id: claim[2] },
        value: toValue(claim),
      })),
    })),
    pageInfo: { hasNextPage: rows.length > pageSize },
  };
}

/** Of words nothing is asked but that they are words. */
function toValue([, , , kind, value, lower, upper, unit, isApproximate, date]: ClaimRow) {
  const values = {
    NUMBER: {
      __typename: "NumberValue",
      value: (lower === null) === (upper === null) ? value : null,
      lower,
      upper,
      unit: unit ?? "OTHER",
      isApproximate: isApproximate ?? false,
    },
    DATE: { __typename: "DateValue", date: { edtf: date } },
    TEXT: { __typename: "TextValue" },
  };
  return kind === null ? null : values[kind];
}
