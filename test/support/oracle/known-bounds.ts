import { boundsOf, expectedBounds, joined, lastedBy, type ExpectedBounds, type Follows } from "../expected-bounds.js";
import { readUncertainDate, sortableDate } from "../../../src/rules/dates/uncertain-date.js";
import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";

const known = new WeakMap<OracleGraph, ReadonlyMap<string, ExpectedBounds>>();

/** The days between which something lies, by all that the graph holds. */
export function boundsIn(graph: OracleGraph, node: OracleNode): ExpectedBounds {
  if (!node.labels.includes("Article")) return ownBounds(graph, node);
  const all = known.get(graph) ?? boundsOfTexts(graph);
  known.set(graph, all);
  return all.get(node.id) ?? boundsOf({ edtfs: [], isDoubted: false });
}

function boundsOfTexts(graph: OracleGraph): ReadonlyMap<string, ExpectedBounds> {
  const texts = graph.all("Article").map((article) => ({ id: article.id, own: ownBounds(graph, article) }));
  return expectedBounds(texts, followsIn(graph));
}

function ownBounds(graph: OracleGraph, node: OracleNode): ExpectedBounds {
  const prefix = node.labels.includes("Article") ? "published" : "when";
  const edtf = text(node, prefix === "published" ? "published" : "whenDate");
  const basis = text(node, `${prefix}Basis`) ?? "STATED";
  const [event] = node.labels.includes("Vote") ? graph.out(node, "TAKEN_AT") : [];
  const shared = event !== undefined && text(event, "whenDate") === edtf ? graph.into(event, "ABOUT") : [];
  const claims = [...graph.into(node, "ABOUT"), ...shared].filter(
    (claim) => isVisible(claim) && ["date", "published", "when"].includes(text(claim, "property") ?? ""),
  );
  const isDisputed = claims.some((claim) => graph.out(claim, "RIVALS").length > 0);
  const rivals = isDisputed ? claims.flatMap((claim) => text(claim, "date") ?? []) : [];
  const isPlanned = (event ?? node).properties["isPlanned"] === true;
  const listed = graph.into(node, "DATE_OF").filter((date) => isVisible(date));
  const isListed = listed.some((date) => text(date, "date") === edtf);
  const dates = [
    ...listed.map((date) => ({
      kind: text(date, "kind") ?? "",
      edtf: text(date, "date") ?? "",
      basis: text(date, "dateBasis") ?? "STATED",
    })),
    ...[...(edtf === null || isListed ? [] : [edtf]), ...rivals].map((each) => ({
      kind: "FIRST_PUBLIC",
      edtf: each,
      basis,
    })),
  ];
  const appearances = graph.into(node, "PUBLICATION_OF").flatMap((each) => {
    const date = text(each, "date");
    return date === null ? [] : [{ kind: "REPRINTED", edtf: date, basis: text(each, "dateBasis") ?? "STATED" }];
  });
  const keyOf = (edtf: string) => sortableDate(readUncertainDate(edtf));
  dates.push(
    ...appearances
      .sort((a, b) => compareTexts(keyOf(a.edtf), keyOf(b.edtf)) || compareTexts(a.edtf, b.edtf))
      .slice(0, 1),
  );
  const bounds = joined(
    [...new Set(dates.map(({ kind }) => kind))].map((kind) => {
      const own = dates.filter((date) => date.kind === kind);
      const isDoubted = isPlanned || own.some((date) => !["STATED", "BY_ARCHIVE"].includes(date.basis));
      const meaning = ["FIRST_PUBLIC", "PRINTED", "POSTED", "SENT"].includes(kind) ? "THEN" : kind;
      return {
        bounds: boundsOf({ edtfs: own.map((date) => date.edtf), isDoubted }),
        meaning: meaning === "WRITTEN" ? "NOT_BEFORE" : meaning,
      };
    }),
  );
  if (isDisputed && rivals.length < claims.length) return { ...bounds, firm: { first: "", last: "~" } };
  if (prefix === "published") return bounds;
  const isDoubted = isPlanned || !["STATED", "BY_ARCHIVE"].includes(basis);
  return { ...bounds, ...lastedBy({ edtfs: dates.map((date) => date.edtf), isDoubted }) };
}

function followsIn(graph: OracleGraph): readonly Follows[] {
  const tied = (label: string, from: string, to: string): readonly Follows[] =>
    graph
      .all(label)
      .filter((record) => isVisible(record))
      .flatMap((record) =>
        graph.out(record, from).flatMap((later) =>
          graph
            .out(record, to)
            .filter(({ labels }) => labels.includes("Article"))
            .map((earlier) => ({
              later: later.id,
              earlier: earlier.id,
              isInferred: label === "CrossReference" && text(record, "evidence") === "INFERRED",
            })),
        ),
      );
  return [
    ...tied("CrossReference", "REFERENCE_FROM", "REFERENCE_TO"),
    ...tied("TextRelation", "TEXT_RELATION_FROM", "TEXT_RELATION_TO"),
    ...graph
      .all("Article")
      .flatMap((article) =>
        graph.out(article, "KNOWN_FROM").map(({ id: later }) => ({ later, earlier: article.id, isInferred: false })),
      ),
    ...graph
      .all("Claim")
      .filter((claim) => isVisible(claim))
      .flatMap((claim) =>
        graph
          .out(claim, "DERIVED_FROM")
          .filter((origin) => isVisible(origin))
          .flatMap((origin) =>
            graph
              .out(claim, "STATED_IN")
              .flatMap(({ id: later }) =>
                graph.out(origin, "STATED_IN").map(({ id: earlier }) => ({ later, earlier, isInferred: false })),
              ),
          ),
      ),
  ];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
