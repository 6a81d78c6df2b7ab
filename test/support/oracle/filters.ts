import { isInLanguage, isSameAddress, isSameIdentifier, type Identifier } from "./spellings.js";
import { identifiersOf } from "./values.js";
import { findCitationType } from "../../../src/model/citation-type.js";
import { foldText } from "../../../src/rules/text/fold-text.js";
import { readLanguageTag } from "../../../src/rules/text/language-tag.js";
import { isVisible, text, texts, type OracleGraph, type OracleNode } from "./graph.js";
import { boundsIn } from "./known-bounds.js";
import { outBefore } from "./out-before.js";
import { liesInPeriod, type Period } from "./period.js";
import { into, out, type Args, type Narrowing, type Way } from "./resolver.js";

/** One condition of a filter: true where the node meets what is asked. */
type Condition = (node: OracleNode, asked: never, graph: OracleGraph, filter: Args) => boolean;
type Conditions = Readonly<Record<string, Condition>>;

/** The node meets every condition of `filter`; what is left out, or null, is none. Statuses are not a condition: they say what is visible. */
export function filteredBy(conditions: Conditions, lacks: Lacks = {}): Narrowing {
  const failed = (node: OracleNode, args: Args, graph: OracleGraph): readonly string[] =>
    Object.entries((args["filter"] ?? {}) as Args).flatMap(([name, asked], _index, filter) => {
      if (asked === null || asked === undefined || name === "statuses") return [];
      const condition = conditions[name];
      if (!condition) throw new Error(`The oracle has no filter "${name}".`);
      return condition(node, asked as never, graph, Object.fromEntries(filter)) ? [] : [name];
    });
  const narrowing = (node: OracleNode, args: Args, graph: OracleGraph) => failed(node, args, graph).length === 0;
  const isUnknown = (node: OracleNode, args: Args, graph: OracleGraph) => {
    const names = failed(node, args, graph);
    return names.length > 0 && names.every((name) => lacks[name]?.(node, graph) === true);
  };
  return Object.assign(narrowing, { isUnknown });
}

/** By the names of filters whether nothing is known of a node that it could be held against. */
type Lacks = Readonly<Record<string, (node: OracleNode, graph: OracleGraph) => boolean>>;

const leadsNowhere =
  (way: Way) =>
  (node: OracleNode, graph: OracleGraph): boolean =>
    way(node, graph).length === 0;

function isUndated(node: OracleNode, graph: OracleGraph): boolean {
  const { first, last } = boundsIn(graph, node);
  return first === "" && last === "~";
}

const someSource =
  (lacks: Lacks[string]) =>
  (node: OracleNode, graph: OracleGraph): boolean =>
    graph.out(node, "REFERENCE_FROM").some((source) => lacks(source, graph));

const isOneOf =
  (property: string): Condition =>
  (node, asked: readonly string[]) =>
    asked.includes(text(node, property) ?? "");

const reaches =
  (way: Way): Condition =>
  (node, asked: readonly string[], graph) =>
    way(node, graph).some(({ id }) => asked.includes(id));

/* The nodes that each of the ids stands for: those of its work, where the filter says so. */
const standFor = (ids: readonly string[], graph: OracleGraph, filter: Args): readonly (readonly string[])[] =>
  ids.map((id) => {
    const work = filter["acrossTranslations"] === true ? graph.find(id) : undefined;
    const texts = work === undefined ? [] : graph.out(work, "WORK").flatMap((each) => graph.into(each, "WORK"));
    return [id, ...texts.map((each) => each.id)];
  });

const reachesText =
  (way: Way): Condition =>
  (node, asked: readonly string[], graph, filter) =>
    standFor(asked, graph, filter).some((ids) => way(node, graph).some(({ id }) => ids.includes(id)));

const reachesEveryText =
  (way: Way): Condition =>
  (node, asked: readonly string[], graph, filter) =>
    standFor(asked, graph, filter).every((ids) => way(node, graph).some(({ id }) => ids.includes(id)));

const always: Condition = () => true;

const ofSource =
  (condition: Condition): Condition =>
  (node, asked, graph, filter) =>
    graph.out(node, "REFERENCE_FROM").some((source) => condition(source, asked, graph, filter));

const holds =
  (...properties: readonly string[]): Condition =>
  (node, asked: string) =>
    namesIn(node, properties).some((name) => foldText(name).includes(foldText(asked)));

const isListed: Condition = (node, asked: readonly Identifier[]) =>
  asked.some((each) => identifiersOf(node).some((own) => isSameIdentifier(own, each)));

const inPeriod: Condition = (node, period: Period, graph) => liesInPeriod(boundsIn(graph, node), period);

/** Over accepted records of that kind: from the node to the record, from there to the other end. */
const over =
  (toRecord: Way, toEnd: Way): Way =>
  (node, graph) =>
    toRecord(node, graph)
      .filter((record) => isVisible(record))
      .flatMap((record) => toEnd(record, graph));

/** Accepted references that answer, between two articles. */
export function answersOf(node: OracleNode, graph: OracleGraph, direction: "to" | "from"): readonly OracleNode[] {
  const [own, other] = direction === "to" ? ["REFERENCE_TO", "REFERENCE_FROM"] : ["REFERENCE_FROM", "REFERENCE_TO"];
  return graph
    .into(node, own)
    .filter((reference) => isVisible(reference) && typeOf(reference)?.isResponse === true)
    .filter((reference) => graph.out(reference, other).some(({ labels }) => labels.includes("Article")));
}

export const articleFilter: Conditions = {
  kinds: isOneOf("kind"),
  languages: (node, asked: readonly string[]) =>
    asked.map(readLanguageTag).some((tag) => isInLanguage(String(text(node, "language")), tag)),
  publishers: reaches(out("PUBLISHED_BY")),
  series: reaches(out("IN_SERIES")),
  published: inPeriod,
  outBefore,
  evidence: isOneOf("evidence"),
  readExtents: isOneOf("readExtent"),
  authors: reaches(over(into("AUTHORSHIP_OF"), out("AUTHORSHIP_BY"))),
  signatories: reaches(over(into("SIGNATURE_ON"), out("SIGNATURE_BY"))),
  contributors: reaches(over(into("CONTRIBUTION_OF"), out("CONTRIBUTION_BY"))),
  url: (node, asked: string) =>
    [text(node, "url"), ...texts(node, "alsoAt")].some((each) => isSameAddress(each, asked)),
  identifiers: isListed,
  titleContains: holds("title"),
  hasResponses: (node, asked: boolean, graph) => answersOf(node, graph, "to").length > 0 === asked,
  isResponse: (node, asked: boolean, graph) => answersOf(node, graph, "from").length > 0 === asked,
};

export const personFilter: Conditions = {
  nameContains: holds("name"),
  nameForms: isOneOf("nameForm"),
  identifiers: isListed,
  signed: reachesText(over(into("SIGNATURE_BY"), out("SIGNATURE_ON"))),
  signedAll: reachesEveryText(over(into("SIGNATURE_BY"), out("SIGNATURE_ON"))),
  authored: reachesText(over(into("AUTHORSHIP_BY"), out("AUTHORSHIP_OF"))),
  acrossTranslations: always,
};

export const organizationFilter: Conditions = {
  nameContains: holds("name", "otherNames"),
  identifiers: isListed,
  kinds: isOneOf("kind"),
  publishedAll: reachesEveryText(into("PUBLISHED_BY")),
  acrossTranslations: always,
};

export const eventFilter: Conditions = {
  kinds: isOneOf("kind"),
  when: inPeriod,
  isPlanned: (node, asked: boolean) => (node.properties["isPlanned"] === true) === asked,
  organizations: reaches(out("HELD_BY")),
};

export const voteFilter: Conditions = {
  events: reaches(out("TAKEN_AT")),
  organizations: reaches(out("PUT_TO")),
  questionContains: holds("question"),
};

export const claimFilter: Conditions = {
  subjects: reaches(out("ABOUT")),
  properties: isOneOf("property"),
  sources: reaches(out("STATED_IN")),
  ranks: isOneOf("rank"),
};

export const referenceFilter: Conditions = {
  types: isOneOf("type"),
  stances: (node, asked: readonly string[]) => asked.includes(typeOf(node)?.stance ?? ""),
  isResponse: (node, asked: boolean) => typeOf(node)?.isResponse === asked,
  from: reachesText(out("REFERENCE_FROM")),
  to: reachesText(out("REFERENCE_TO")),
  acrossTranslations: always,
  period: ofSource(inPeriod),
  publishers: ofSource(articleFilter["publishers"] ?? always),
  authors: ofSource(articleFilter["authors"] ?? always),
  evidence: isOneOf("evidence"),
};

const hasNoAuthor = leadsNowhere(over(into("AUTHORSHIP_OF"), out("AUTHORSHIP_BY")));
const hasNoPublisher = leadsNowhere(out("PUBLISHED_BY"));

/** What filters ask for that may not be known. */
export const articleLacks: Lacks = { authors: hasNoAuthor, publishers: hasNoPublisher, published: isUndated };
export const eventLacks: Lacks = { when: isUndated, organizations: leadsNowhere(out("HELD_BY")) };
export const voteLacks: Lacks = { events: leadsNowhere(out("TAKEN_AT")), organizations: leadsNowhere(out("PUT_TO")) };
export const referenceLacks: Lacks = {
  period: someSource(isUndated),
  authors: someSource(hasNoAuthor),
  publishers: someSource(hasNoPublisher),
};

function typeOf(reference: OracleNode) {
  return findCitationType(text(reference, "type") ?? "");
}

function namesIn(node: OracleNode, properties: readonly string[]): readonly string[] {
  return properties.flatMap((property) => node.properties[property] ?? []).map(String);
}
