import { citeArticle, loadCitationFormats } from "../../../../src/rules/citations/cite.js";
import { firstVersions } from "../../../../src/rules/dates/bounds/first-versions.js";
import { toKnownBounds } from "../../../../src/model/values/api-values.js";
import { toDays } from "../../expected-bounds.js";
import { answeringTexts } from "../answering-texts.js";
import { boundsIn } from "../known-bounds.js";
import { isTitleDescribed, titleIn } from "../../../../src/model/values/localized-title.js";
import { filteredBy, referenceFilter, referenceLacks } from "../filters.js";
import { isVisible, text, texts, type OracleGraph, type OracleNode } from "../graph.js";
import { inOrder, byArticle, byClaim, byDerivation, byPosition, byPropertyAndPlace, byPublished } from "../order.js";
import { rivalsOfMaker } from "../rival-makers.js";
import {
  id,
  inRoles,
  into,
  many,
  ofProperty,
  one,
  out,
  paged,
  stored,
  storedList,
  type Args,
  type Resolver,
  type Resolvers,
} from "../resolver.js";
import { dateOf, identifiersOf, ourText, storedDate } from "../values.js";

const work = many(
  (article, graph) => graph.out(article, "WORK").flatMap((text) => graph.into(text, "WORK")),
  byDerivation,
);

/* Each is held against each other. */
const firstOf: Resolver = (article, _args, graph) => {
  const all = work(article, {}, graph) as readonly OracleNode[];
  const firmOf = (version: OracleNode) => boundsIn(graph, version).firm;
  const isAfterSome = (version: OracleNode) => all.some((other) => firmOf(other).last < firmOf(version).first);
  const articles = all.filter((version) => !isAfterSome(version));
  const days = (version: OracleNode) => {
    const { earliest, latest } = toDays(firmOf(version));
    return { id: version.id, firmEarliest: earliest, firmLatest: latest };
  };
  return { isCertain: articles.length === 1, articles, because: firstVersions(all.map(days), 100).because };
};

/* Not over the edge that stands for the record, but over the record. */
const madeFrom = (kind: string, isForward: boolean) => (article: OracleNode, graph: OracleGraph) => {
  const [own, other] = isForward
    ? (["TEXT_RELATION_FROM", "TEXT_RELATION_TO"] as const)
    : (["TEXT_RELATION_TO", "TEXT_RELATION_FROM"] as const);
  return graph
    .into(article, own)
    .filter((relation) => isVisible(relation) && text(relation, "kind") === kind)
    .flatMap((relation) => graph.out(relation, other));
};

const title: Resolver = (article, args, graph) => titleIn(titlesOf(article, args, graph), args);

const titleIsDescribed: Resolver = (article, args, graph) => isTitleDescribed(titlesOf(article, args, graph), args);

function titlesOf(article: OracleNode, args: Args, graph: OracleGraph): Parameters<typeof titleIn>[0] {
  const ofWork = work(article, {}, graph) as readonly OracleNode[];
  return { ...titleOf(article), ...(args["languages"] ? { work: ofWork.map(titleOf) } : {}) };
}

/* By the rivals of the claims on it, whichever of two has the edge. */
function disputedOn(...properties: readonly string[]): Resolver {
  return (article, _args, graph) =>
    graph
      .into(article, "ABOUT")
      .filter((claim) => isVisible(claim) && properties.includes(text(claim, "property") ?? ""))
      .some((claim) =>
        [...graph.out(claim, "RIVALS"), ...graph.into(claim, "RIVALS")].some((rival) => isVisible(rival)),
      );
}

const authorsAreDisputed: Resolver = (article, args, graph) => {
  const authors = graph.into(article, "AUTHORSHIP_OF").filter((author) => isVisible(author));
  const haveRivals = authors.some((author) => rivalsOfMaker(author, graph).length > 0);
  return haveRivals || disputedOn("author", "authors")(article, args, graph);
};

const citation: Resolver = async (article, { format }, graph) => {
  await loadCitationFormats();
  const hundred = (list: Resolver) =>
    (list(article, { first: 100 }, graph) as { readonly nodes: readonly OracleNode[] }).nodes.map(
      ({ properties }) => properties,
    );
  const hundredOf = (edge: string) => hundred(paged(into(edge), byPosition));
  const original = one(madeFrom("TRANSLATION", true))(article, {}, graph) as OracleNode | null;
  const publisherAt = (url: string | null) =>
    graph
      .into(article, "PUBLICATION_OF")
      .filter((publication) => url !== null && text(publication, "url") === url)
      .flatMap((publication) => graph.out(publication, "PUBLICATION_BY"))[0]?.properties;
  const countOf = (edge: string) => graph.into(article, edge).filter((record) => isVisible(record)).length;
  const stored = {
    id: article.id,
    ...Object.fromEntries(["title", "published", "url", "language"].map((name) => [name, text(article, name)])),
    titleIsDescribed: article.properties["titleIsDescribed"] === true,
    titleIsDisputed: disputedOn("title")(article, {}, graph),
    authorsAreDisputed: authorsAreDisputed(article, {}, graph),
    authors: hundredOf("AUTHORSHIP_OF"),
    contributions: hundredOf("CONTRIBUTION_OF"),
    authorCount: countOf("AUTHORSHIP_OF"),
    signatories: hundredOf("SIGNATURE_ON"),
    signatoryCount: countOf("SIGNATURE_ON"),
    isTranslation: article.properties["isTranslation"] === true,
    isMachineTranslation: article.properties["isMachineTranslation"] === true,
    translationOf: original?.properties ?? null,
    knownFrom: hundred(paged(out("KNOWN_FROM"), byPublished)),
    disputedDays: texts(article, "publishedDoubts").includes("DISPUTED") ? toDays(boundsIn(graph, article)) : null,
    publisher: publisherAt(text(article, "url")) ?? graph.out(article, "FIRST_PUBLISHED_BY")[0]?.properties ?? null,
  };
  return citeArticle(stored as never, format as "RIS");
};

function titleOf({ properties }: OracleNode) {
  return { isTranslation: null, ...properties } as never as Parameters<typeof titleIn>[0];
}

/* What the days rest on is read from the record: the derivation has tests of its own. */
const knownBounds: Resolver = (article, _args, graph) => {
  const bounds = boundsIn(graph, article);
  const [own, firm] = [toDays(bounds), toDays(bounds.firm)];
  const steps = { earliestBy: texts(article, "publishedEarliestBy"), latestBy: texts(article, "publishedLatestBy") };
  return toKnownBounds({ ...own, firmEarliest: firm.earliest, firmLatest: firm.latest, ...steps });
};

export const Article: Resolvers = {
  id,
  kind: stored("kind"),
  title,
  titleIsDescribed,
  titleIsDisputed: disputedOn("title"),
  authorsAreDisputed,
  summary: ourText("summary"),
  language: stored("language"),
  published: storedDate("published", "publishedBasis"),
  knownBounds,
  url: stored("url"),
  alsoAt: storedList("alsoAt"),
  identifiers: identifiersOf,
  evidence: stored("evidence"),
  readExtent: stored("readExtent"),
  isMachineTranslation: stored("isMachineTranslation"),
  note: stored("note"),
  seenAt: stored("seenAt"),
  publisherAsPrinted: stored("publisherAsPrinted"),
  knownFrom: paged(out("KNOWN_FROM"), byPublished),
  makesKnown: paged(into("KNOWN_FROM"), byPublished),
  reprinted: (article) => texts(article, "reprinted").map((edtf) => dateOf(edtf)),
  publisher: one(out("FIRST_PUBLISHED_BY")),
  publications: many(into("PUBLICATION_OF"), byPosition),
  series: one(out("IN_SERIES")),
  authors: paged(into("AUTHORSHIP_OF"), byPosition),
  contributions: paged(into("CONTRIBUTION_OF"), byPosition, inRoles),
  signatories: paged(into("SIGNATURE_ON"), byPosition),
  references: paged(into("REFERENCE_FROM"), byPosition, filteredBy(referenceFilter, referenceLacks)),
  referencedBy: paged(into("REFERENCE_TO"), byArticle("REFERENCE_FROM"), filteredBy(referenceFilter, referenceLacks)),
  referencedByAnyVersion: paged(
    (article, graph) =>
      graph
        .out(article, "WORK")
        .flatMap((text) => graph.into(text, "WORK"))
        .flatMap((version) => graph.into(version, "REFERENCE_TO")),
    byArticle("REFERENCE_FROM"),
    filteredBy(referenceFilter, referenceLacks),
  ),
  responseCount: (article, _args, graph) => answeringTexts(article, graph),
  addressees: (article, _args, graph) =>
    inOrder(graph.out(article, "ADDRESSED_TO"), graph, (addressee) => [
      graph.placeOf(article, "ADDRESSED_TO", addressee),
    ]).nodes.slice(0, 100),
  translationOf: one(madeFrom("TRANSLATION", true)),
  translations: paged(madeFrom("TRANSLATION", false), byPublished),
  versionOf: one(madeFrom("VERSION", true)),
  versions: paged(madeFrom("VERSION", false), byPublished),
  work,
  firstVersions: firstOf,
  textRelations: many(into("TEXT_RELATION_FROM")),
  dates: many(into("DATE_OF"), (date) => [text(date, "date") ?? ""]),
  claims: paged(into("ABOUT"), byClaim, ofProperty),
  states: paged(into("STATED_IN"), byPropertyAndPlace, ofProperty),
  citation,
};
