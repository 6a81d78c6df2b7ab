import { firstVersions, type DatedVersion } from "../../rules/dates/bounds/first-versions.js";
import { citeArticle, loadCitationFormats, type CitationFormat as Format } from "../../rules/citations/cite.js";
import type { CitedContribution, CitedText } from "../../rules/citations/csl.js";
import { toDateValue, toKnownBounds, toLocalizedString } from "../values/api-values.js";
import {
  claimArguments,
  contributionArguments,
  languagesArgument,
  referenceArguments,
  statusArguments,
} from "../shared-arguments.js";
import { byDateOf, referenceOrder } from "../orders/shared-orders.js";
import { Int } from "../declare/api.js";
import { type Connection, declareConnection, declareWithoutCount } from "../declare/connection.js";
import { Computed, Concept, Gathered, Property, Relation } from "../declare/decorators.js";
import { related, stored } from "../declare/needs.js";
import { LARGEST_PAGE } from "../declare/page-arguments.js";
import { into, out, type DeclaredPath } from "../declare/step.js";
import { ArticleFacet, declareFacets } from "../values/facet.js";
import { ArticleFilter } from "../filters/article-filter.js";
import { articleOrderArgument } from "../orders/article-order.js";
import { isTitleDescribed, titleIn, type TitleOfVersion } from "../values/localized-title.js";
import { Node } from "../node.js";
import { LanguageTag, URLScalar } from "../values/scalars.js";
import { type Identifier, KnownBounds, LocalizedString, UncertainDate } from "../values/values.js";
import { ArticleEvidence, ArticleKind, CitationFormat, ReadExtent } from "../vocabularies.js";
import { type Authorship, AuthorshipConnection } from "./authorship.js";
import { type Claim, ClaimConnection } from "./claim.js";
import { type Contribution, ContributionConnection } from "./contribution.js";
import { type CrossReference, CrossReferenceConnection } from "./cross-reference.js";
import { FirstVersions, versionProperties } from "./fields/first-versions.js";
import { Organization } from "./organization.js";
import { Author } from "./person.js";
import { Publication } from "./publication.js";
import { Series } from "./series.js";
import {
  ClaimsField,
  DateField,
  IdentifiersField,
  NoteField,
  ReferencedByField,
  SeenAtField,
} from "./fields/shared-fields.js";
import { type Signature, SignatureConnection } from "./signature.js";
import { TextDate } from "./text-date.js";
import { TextRelation } from "./text-relation.js";

const articleOrder = [byDateOf()];
const workOrder: readonly DeclaredPath[] = [{ property: "derivation" }, byDateOf()];

const titleNeeds = {
  title: stored<string>("title"),
  language: stored<string>("language"),
  isTranslation: stored<boolean | null>("isTranslation"),
  titleIsDescribed: stored<boolean | null>("titleIsDescribed"),
};

const otherTitles = {
  languages: {
    work: related<TitleOfVersion>(
      "work",
      "title",
      "language",
      "isTranslation",
      "isMachineTranslation",
      "titleIsDescribed",
    ),
  },
};

interface CitationArguments {
  readonly format: Format;
}

/** One published text in one language. */
@Concept("Article", "One published text in one language: a letter, a report, a reflection, a reply.", {
  prefix: "article",
  implements: () => Node,
  section: { single: "article" },
  title: { fields: ["title"], key: "titleKey" },
  search: {
    fields: ["summary", "note", "publisherAsPrinted"],
    belonging: [
      { relation: "authors", property: "nameAsPrinted" },
      { relation: "contributions", property: "nameAsPrinted" },
      { relation: "claims", property: "propertyLabel" },
      { relation: "claims", property: "stated" },
      { relation: "states", property: "propertyLabel" },
      { relation: "states", property: "stated" },
      { relation: "references", property: "quote" },
    ],
  },
  date: "published",
  lookups: ["urlKey"],
  list: {
    description: "Articles, oldest first unless ordered otherwise.",
    connection: () => ArticleConnection.connection,
    order: articleOrder,
    filter: () => ArticleFilter,
    arguments: { orderBy: articleOrderArgument },
  },
  count: "Articles, seen or only referred to.",
})
export class Article extends Node {
  @Property(() => ArticleKind, { description: "What sort of text it is." })
  readonly kind!: string;

  @Computed(() => LocalizedString, {
    description:
      "Its title, in the first of the requested `languages` for which some version of the text has a printed title. If there is no such version, the title as printed in this text. If no title is printed, one in our words: see `titleIsDescribed`.",
    arguments: { languages: languagesArgument },
    needs: titleNeeds,
    needsWith: otherTitles,
    compute: titleIn,
    corpus: {
      description: "Its title as printed. If none is printed or known, a title in our words, with `titleIsDescribed`.",
    },
  })
  readonly title!: LocalizedString;

  @Computed(() => Boolean, {
    description:
      "True if the title that is given for these `languages` is in our words, because no title is printed or known. It is then in English.",
    arguments: { languages: languagesArgument },
    needs: titleNeeds,
    needsWith: otherTitles,
    compute: isTitleDescribed,
    corpus: {
      isRequired: false,
      description: "True if no title is printed or known, so that `title` is in our words.",
    },
  })
  readonly titleIsDescribed!: boolean;

  @Computed(() => Boolean, {
    description:
      "True if sources disagree on its title: reviewed claims on `title` cannot all be true. `title` is then one of the titles that sources give; `claims` has the others.",
    needs: { titleIsDisputed: stored<boolean | null>("titleIsDisputed") },
    compute: ({ titleIsDisputed }) => titleIsDisputed ?? false,
  })
  readonly titleIsDisputed!: boolean;

  @Computed(() => Boolean, {
    description:
      "True if sources disagree on who wrote it: reviewed claims on `author` cannot all be true, or name somebody other than the recorded author. `authors` then has the authors that some sources name; `rivals` of each has the claims that name others.",
    needs: { authorsAreDisputed: stored<boolean | null>("authorsAreDisputed") },
    compute: ({ authorsAreDisputed }) => authorsAreDisputed ?? false,
  })
  readonly authorsAreDisputed!: boolean;

  @Computed(() => LocalizedString, {
    description: "What it says, in our own words.",
    isNullable: true,
    needs: { summary: stored<string | null>("summary") },
    compute: ({ summary }) => toLocalizedString(summary, "en"),
    corpus: {},
  })
  readonly summary!: LocalizedString | null;

  @Property(() => LanguageTag, { description: "The language it is in." })
  readonly language!: string;

  @DateField(
    "When it first came out (was printed, posted, or sent to its addressees), as far as is known. If corpus files give only `dates`, the earliest of those.",
  )
  readonly published!: UncertainDate | null;

  @Relation(() => TextDate, {
    description:
      "Its dates, each with the source that gives it: when the text was printed, posted, sent, received, written, archived. At most 100.",
    cardinality: "list",
    arguments: statusArguments,
    steps: [into("DATE_OF")],
    order: [{ property: "date" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly dates!: readonly TextDate[];

  @Computed(() => KnownBounds, {
    description:
      "The earliest and the latest day on which, as far as is known, it can first have been published, with the reasons.",
    needs: {
      earliest: stored<string | null>("publishedEarliest"),
      latest: stored<string | null>("publishedLatest"),
      firmEarliest: stored<string | null>("publishedFirmEarliest"),
      firmLatest: stored<string | null>("publishedFirmLatest"),
      earliestBy: stored<readonly string[] | null>("publishedEarliestBy"),
      latestBy: stored<readonly string[] | null>("publishedLatestBy"),
    },
    compute: toKnownBounds,
  })
  readonly knownBounds!: KnownBounds;

  @Property(() => URLScalar, { description: "Its address.", isNullable: true })
  readonly url!: string | null;

  @Property(() => URLScalar, { description: "Other addresses of the same text.", isList: true })
  readonly alsoAt!: readonly string[];

  @IdentifiersField(
    "The names and numbers under which others list it: a DOI, the number of a proposal, a shelf mark. Search and `article(identifier:)` find the text by them.",
  )
  readonly identifiers!: readonly Identifier[];

  @Property(() => ArticleEvidence, {
    description: "SEEN: the text itself was read. REFERENCED: it is known only from other texts.",
  })
  readonly evidence!: string;

  @Property(() => ReadExtent, {
    description: "How much of it was read. What the rest of it says is not in this corpus.",
    corpus: {
      isRequired: false,
      description:
        "How much of it was read. If left out: NOT_SEEN for a text that is REFERENCED, UNKNOWN for one that was SEEN.",
    },
  })
  readonly readExtent!: string;

  @Property(() => Boolean, { description: "True for a translation made by a machine.", corpus: { isRequired: false } })
  readonly isMachineTranslation!: boolean;

  @NoteField("What a reader should know about the text or its dates.")
  readonly note!: string | null;

  @SeenAtField("Where the text, or the mention of it, was seen.")
  readonly seenAt!: string | null;

  @Property(() => String, {
    description: "The publisher as printed, with issue or host.",
    isNullable: true,
    corpus: { key: "publisher" },
  })
  readonly publisherAsPrinted!: string | null;

  @Relation(() => ArticleConnection.connection, {
    description: "For a text that was not seen: the articles that it is known from.",
    cardinality: "connection",
    steps: [out("KNOWN_FROM")],
    order: articleOrder,
    corpus: { isRequired: false },
  })
  readonly knownFrom!: Connection<Article>;

  @Relation(() => ArticleConnection.connection, {
    description: "Texts that were not seen and are known from this one.",
    cardinality: "connection",
    steps: [into("KNOWN_FROM")],
    order: articleOrder,
  })
  readonly makesKnown!: Connection<Article>;

  @Computed(() => UncertainDate, {
    description: "When it was printed again.",
    isList: true,
    needs: { reprinted: stored<readonly string[] | null>("reprinted") },
    compute: ({ reprinted }) => (reprinted ?? []).map((edtf) => toDateValue({ edtf, basis: null })),
    corpus: {},
  })
  readonly reprinted!: readonly UncertainDate[];

  @Relation(() => Organization, {
    description:
      "The publication or publisher that brought it out; an issue, a reprint host or a mirror does not count as one. If several did, the first that was public: see `publications`.",
    cardinality: "one",
    isNullable: true,
    steps: [out("FIRST_PUBLISHED_BY")],
  })
  readonly publisher!: Organization | null;

  @Relation(() => Publication, {
    description:
      "All publications and publishers that brought it out, each with date and address, in the order recorded. At most 100.",
    cardinality: "list",
    steps: [into("PUBLICATION_OF")],
    order: [{ property: "position" }],
    corpus: {
      as: "records",
      isRequired: false,
      description:
        "The publications and publishers that brought it out, in order, if `publisher` alone is not enough. The organization that `publisher` means is added automatically.",
    },
  })
  readonly publications!: readonly Publication[];

  @Relation(() => Series, {
    description: "The series it appeared in.",
    cardinality: "one",
    isNullable: true,
    steps: [out("IN_SERIES")],
    corpus: { isRequired: false },
  })
  readonly series!: Series | null;

  @Relation(() => AuthorshipConnection.connection, {
    description: "Who wrote it, in the order printed.",
    cardinality: "connection",
    arguments: statusArguments,
    steps: [into("AUTHORSHIP_OF")],
    order: [{ property: "position" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly authors!: Connection<Authorship>;

  @Relation(() => SignatureConnection.connection, {
    description: "Who signed it, persons and bodies, in the order printed.",
    cardinality: "connection",
    arguments: statusArguments,
    steps: [into("SIGNATURE_ON")],
    order: [{ property: "positionKey" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly signatories!: Connection<Signature>;

  @Relation(() => ContributionConnection.connection, {
    description:
      "Other people and bodies who contributed to it, in the order recorded: who translated it, edited it, delivered it as a speech, or wrote a note on it. Its authors are in `authors`, those who signed it in `signatories`.",
    cardinality: "connection",
    arguments: contributionArguments,
    steps: [into("CONTRIBUTION_OF")],
    order: [{ property: "position" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly contributions!: Connection<Contribution>;

  @Relation(() => CrossReferenceConnection.connection, {
    description: "What this article refers to, in the order of its text.",
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [into("REFERENCE_FROM")],
    order: [{ property: "positionKey" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly references!: Connection<CrossReference>;

  @ReferencedByField("What refers to this article, oldest first.")
  readonly referencedBy!: Connection<CrossReference>;

  @Relation(() => CrossReferenceConnection.connection, {
    description:
      "What refers to this text in any language or version, oldest first. The list is the same for all articles of one `work`. With `filter: { isResponse: true }` it holds only answers.",
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [out("WORK"), into("WORK"), into("REFERENCE_TO")],
    order: referenceOrder,
  })
  readonly referencedByAnyVersion!: Connection<CrossReference>;

  @Property(() => Int, {
    description:
      "How many texts answer it, by reviewed references. All languages and versions of a text count as one, both for this text and for its answers: an answer to a translation counts as an answer to the text, and an answer counts once, together with its translations and copies. A version of this text does not count as an answer.",
    corpus: false,
  })
  readonly responseCount!: number;

  @Relation(() => Author, {
    description: "Persons and bodies that it addresses by name, in its title or salutation, in the order recorded.",
    cardinality: "list",
    steps: [out("ADDRESSED_TO")],
    order: [{ property: "place", isOfEdge: true }],
    corpus: { isRequired: false },
  })
  readonly addressees!: readonly Author[];

  @Relation(() => Article, {
    description: "The text that this one translates.",
    cardinality: "one",
    isNullable: true,
    steps: [out("TRANSLATION_OF")],
  })
  readonly translationOf!: Article | null;

  @Relation(() => ArticleConnection.connection, {
    description: "Translations of this text.",
    cardinality: "connection",
    steps: [into("TRANSLATION_OF")],
    order: articleOrder,
  })
  readonly translations!: Connection<Article>;

  @Relation(() => Article, {
    description: "The text that this one is a version of: a reprint, a copy, another form.",
    cardinality: "one",
    isNullable: true,
    steps: [out("VERSION_OF")],
  })
  readonly versionOf!: Article | null;

  @Relation(() => ArticleConnection.connection, {
    description: "Versions of this text.",
    cardinality: "connection",
    steps: [into("VERSION_OF")],
    order: articleOrder,
  })
  readonly versions!: Connection<Article>;

  @Relation(() => Article, {
    description:
      "Every language and version of the same text, including this one, originals first. Partial versions are left out. At most 100.",
    cardinality: "list",
    steps: [out("WORK"), into("WORK")],
    order: workOrder,
  })
  readonly work!: readonly Article[];

  @Gathered(() => FirstVersions, {
    description:
      "Which language or version of the text came out first, judged by those days of `knownBounds` that are certain (`firm`). It is the same for all articles of one `work`.",
    concept: () => Article,
    steps: [out("WORK"), into("WORK")],
    order: workOrder,
    properties: versionProperties,
    compute: (versions: readonly DatedVersion[]) => firstVersions(versions, LARGEST_PAGE),
  })
  readonly firstVersions!: FirstVersions;

  @Relation(() => TextRelation, {
    description:
      "The evidence that it is a translation or version, with the place in the text and the address. At most 100.",
    cardinality: "list",
    arguments: statusArguments,
    steps: [into("TEXT_RELATION_FROM")],
    corpus: { as: "records", isRequired: false },
  })
  readonly textRelations!: readonly TextRelation[];

  @ClaimsField("Claims about this article where sources differ, for instance about its date, title, author or kind.")
  readonly claims!: Connection<Claim>;

  @Relation(() => ClaimConnection.connection, {
    description: "What this article states, as claims.",
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("STATED_IN")],
    order: [{ property: "property" }, { property: "locatorKey" }],
  })
  readonly states!: Connection<Claim>;

  @Computed(() => String, {
    description:
      "How to cite it, in a format that reference managers read. Its authors are those of `authors`, never the publisher. Translators and editors stand beside them, or in a note if the format has no field for them. A note also names those who only signed, the text that it translates and, if it was not seen, the texts that it is known from. If sources disagree on its title, author or date, the note says so. A title in our words stands in square brackets.",
    arguments: {
      format: { type: () => CitationFormat, isRequired: true, defaultValue: "CSL_JSON", description: "The format." },
    },
    needs: {
      id: stored<string>("id"),
      title: stored<string>("title"),
      titleIsDescribed: stored<boolean | null>("titleIsDescribed"),
      titleIsDisputed: stored<boolean | null>("titleIsDisputed"),
      authorsAreDisputed: stored<boolean | null>("authorsAreDisputed"),
      published: stored<string | null>("published"),
      url: stored<string | null>("url"),
      language: stored<string>("language"),
      authors: related<{ readonly nameAsPrinted: string; readonly isCollective: boolean | null }>(
        "authors",
        "nameAsPrinted",
        "isCollective",
      ),
      authorCount: stored<number | null>("authorCount"),
      signatories: related<{ readonly nameAsPrinted: string }>("signatories", "nameAsPrinted"),
      signatoryCount: stored<number | null>("signatoryCount"),
      contributions: related<CitedContribution>("contributions", "nameAsPrinted", "role"),
      publisher: related<{ readonly name: string }>("publisher", "name"),
      addressPublisher: stored<string | null>("addressPublisher"),
      isTranslation: stored<boolean | null>("isTranslation"),
      isMachineTranslation: stored<boolean | null>("isMachineTranslation"),
      translationOf: related<CitedText>("translationOf", "title", "titleInProse"),
      knownFrom: related<CitedText>("knownFrom", "titleInProse"),
      doubts: stored<readonly string[] | null>("publishedDoubts"),
      earliest: stored<string | null>("publishedEarliest"),
      latest: stored<string | null>("publishedLatest"),
    },
    load: loadCitationFormats,
    compute: (
      { publisher, addressPublisher, translationOf, doubts, earliest, latest, ...article },
      { format }: CitationArguments,
    ) =>
      citeArticle(
        {
          ...article,
          publisher: addressPublisher === null ? (publisher[0] ?? null) : { name: addressPublisher },
          translationOf: translationOf[0] ?? null,
          disputedDays: doubts?.includes("DISPUTED") ? { earliest, latest } : null,
        },
        format,
      ),
  })
  readonly citation!: string;
}

/** A page of articles, with counts by kind, language and so on. */
export const ArticleConnection = declareConnection("Article", () => Article);
declareWithoutCount(
  ArticleConnection,
  "How many the filter leaves out only because something is not recorded for them: an author, a publisher or a date, whichever the filter asks for. 0 without such a filter.",
);
declareFacets(ArticleConnection, ArticleFacet);

/** Which title of a text a reader gets. */
export type { TitleOfVersion };
