import "../../../model/concepts.js";
import { invariant } from "../../../base/invariant.js";
import type { FieldDeclaration, RelationDeclaration } from "../../../model/declare/field-declaration.js";
import { declaredConcepts, fieldsOf, findConcept, type ConceptDeclaration } from "../../../model/declare/registry.js";
import { targetConcepts } from "../../../model/declare/union.js";
import { materializedEdges } from "../../../model/graph/materialized-edges.js";
import { isReviewed, visibleStatuses } from "../../../model/visibility.js";

/** What a person who opens the file with a tool of their own is shown, by the concept. */
const views: Readonly<Record<string, string>> = {
  articles: "Article",
  people: "Person",
  signatures: "Signature",
  cross_references: "CrossReference",
  votes: "Vote",
  claims: "Claim",
};

/** What records hold of fields that the API works out. */
const storedOf: Readonly<Record<string, readonly string[]>> = {
  title: ["title"],
  summary: ["summary"],
  published: ["published"],
  value: ["value", "lower", "upper", "unit", "base"],
};

/** The statements that make the views of a graph's file anew. They show only what everybody may see, and no id of what one may not. */
export function viewStatements(): string {
  const parted = [
    create("visible_records", `SELECT * FROM records WHERE ${condition}`),
    create("hidden_records", `SELECT * FROM records WHERE NOT (${condition})`),
  ];
  return [...parted, ...Object.entries(views).map(([view, concept]) => viewOf(view, concept))].join("\n");
}

/** Records of reviewed concepts are seen if they have a status that is always shown, all others anyhow. */
const reviewed = declaredConcepts().filter(isReviewed);
const condition = `coalesce(status, '') IN (${texts(visibleStatuses())}) OR label NOT IN (${texts(reviewed.map(({ name }) => name))})`;

/** `CREATE VIEW people AS SELECT id, CASE WHEN … THEN properties ->> '$.name' END AS "name" FROM visible_records WHERE label = 'Person'` */
function viewOf(view: string, name: string): string {
  const fields = [...fieldsOf(invariant(findConcept(name), `the concept ${name}`)).values()];
  const columns = fields.filter((field) => field.name !== "id").flatMap(columnsOf);
  return create(
    view,
    `SELECT ${["id", ...columns].join(",\n  ")}\nFROM visible_records AS r WHERE label = ${text(name)}`,
  );
}

function columnsOf(field: FieldDeclaration): readonly string[] {
  switch (field.kind) {
    case "property":
      return [as(field.property === "status" ? "status" : valueOf(field.property), field.name)];
    case "computed":
      return (storedOf[field.name] ?? []).map((property) => as(valueOf(property), property));
    case "relation": {
      const [step, ...others] = field.steps;
      const isOwn =
        step?.direction === "out" && others.length === 0 && !materializedEdges.some(({ edge }) => edge === step.edge);
      return isOwn && field.cardinality === "one" ? [as(endOf(step.edge, labelsOf(field)), field.name)] : [];
    }
    case "gathered":
      return [];
  }
}

function as(value: string, name: string): string {
  return `${value} AS "${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

/** A property, unless it is the id of a record that is not seen. */
function valueOf(property: string): string {
  const value = `properties ->> ${text(`$.${property}`)}`;
  return `CASE WHEN NOT EXISTS (SELECT 1 FROM hidden_records AS h WHERE h.id = r.${value}) THEN ${value} END`;
}

/** The labels that records have which a relation leads to. */
function labelsOf(field: RelationDeclaration): readonly string[] {
  const targets = targetConcepts(field).map(({ name }) => name);
  const isMeant = ({ labels }: ConceptDeclaration): boolean =>
    targets.length === 0 || labels.some((label) => targets.includes(label));
  return declaredConcepts()
    .filter(isMeant)
    .map(({ name }) => name);
}

/** The record with one of these labels that an edge of this one leads to, if it is seen. */
function endOf(edge: string, labels: readonly string[]): string {
  const end = "edge.value ->> '$.to'";
  const isMeant = `edge.value ->> '$.type' = ${text(edge)} AND edge.value ->> '$.from' IS NULL`;
  return `(SELECT ${end} FROM json_each(r.edges) AS edge JOIN visible_records AS v ON v.id = ${end} AND v.label IN (${texts(labels)}) WHERE ${isMeant} LIMIT 1)`;
}

function create(view: string, select: string): string {
  return `DROP VIEW IF EXISTS ${view};\nCREATE VIEW ${view} AS ${select};`;
}

function texts(values: readonly string[]): string {
  return values.map(text).join(", ");
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
