import { isGiven } from "../../base/guards/is-given.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { cypher } from "../../cypher/cypher.js";
import { Article } from "../../model/concepts/article.js";
import { ID } from "../../model/declare/api.js";
import { conceptOfType } from "../../model/declare/registry.js";
import { out } from "../../model/declare/step.js";
import type { Condition } from "../../model/filters/condition.js";
import { IdentifierInput, readIdentifiers } from "../../model/filters/inputs/identifier-input.js";
import { LISTING } from "../../model/graph/listing.js";
import { listingId } from "../../model/identifiers.js";
import { URLScalar } from "../../model/values/scalars.js";
import type { Call, Getter } from "../run/call.js";
import { compileCondition } from "../conditions/compile-condition.js";
import { AmbiguousLookupError } from "../errors.js";
import { Match, type Lead } from "../compile/match.js";
import { conditionPredicate } from "../in-memory/predicates/condition-predicate.js";
import { compareByKeys } from "../in-memory/keys.js";
import { declaredKeys } from "../in-memory/list-source.js";
import { firstOf } from "../in-memory/read-roots.js";
import { inMemory, type Reading } from "../in-memory/reading.js";
import { eachIn, sequenceOf } from "../in-memory/sequence.js";
import { planSelection } from "../plan/plan-selection.js";
import { statementScope, type RootField, type RootPlan, type RootSelection } from "../root.js";
import { visible } from "../compile/visible.js";
import { compositeType } from "./composite-type.js";
import { lookup } from "./lookup.js";
import { single } from "./single.js";

/** `article(id:)`, `article(url:)` or `article(identifier:)`. */
export const articleLookup: RootField = {
  name: "article",
  type: () => Article,
  isNullable: true,
  description:
    "An article by its id, by its canonical address, or by an identifier under which others list it: the earliest if several share it. Give one of the three.",
  arguments: {
    id: { type: () => ID, description: "Its id, as answers carry it." },
    url: {
      type: () => URLScalar,
      description: "Its canonical address, in any spelling that means the same: a browser's `%C3%A9` finds `é`.",
    },
    identifier: {
      type: () => IdentifierInput,
      description: "A name or number under which others list it, such as its DOI, in any spelling that means the same.",
    },
  },
  plan(selection) {
    const { given } = selection.args;
    const [name, ...others] = (["id", "url", "identifier"] as const).filter((each) => isGiven(given[each]));
    if (name === undefined || others.length > 0) throw ambiguous(name === undefined ? [] : [name, ...others]);
    return name === "id" ? lookup(selection) : lookupBy(name, selection);
  },
};

function ambiguous(given: readonly string[]): AmbiguousLookupError {
  const names = given.map((name) => `"${name}"`).join(" and ");
  return new AmbiguousLookupError(
    "id",
    given.length === 0 ? `None of "id", "url" and "identifier" is given.` : `More than one is given: ${names}.`,
    "Give one of the three.",
  );
}

/** A key to articles that several may share. */
interface LookupKey {
  /** What those are asked that are matched; left out if all that the lead leads to are meant. */
  readonly condition?: Condition;
  /** The nodes that lead to them, by what is asked. */
  readonly lead?: (value: Getter) => Lead;
  /** In memory those among which they are. */
  among(this: void, asked: unknown, reading: Reading): readonly number[] | Uint32Array;
}

const keys: Readonly<Record<"url" | "identifier", LookupKey>> = {
  url: {
    condition: { operator: "equals", property: "urlKey" },
    among: (url, { snapshot }) =>
      snapshot.inOrder("Article", { property: "urlKey", isDescending: false })?.withValues(String(url)) ?? [],
  },
  identifier: {
    lead: (value) => ({ step: out("LISTED_UNDER"), label: LISTING, ids: (call) => listingsAsked(value(call)) }),
    among: (identifier, { snapshot }) =>
      listingsAsked(identifier)
        .flatMap((id) => snapshot.find(id) ?? [])
        .flatMap((listing) => [...snapshot.edges("LISTED_UNDER").in.neighbours(listing)])
        .filter((node) => snapshot.hasLabel(node, "Article")),
  },
};

function listingsAsked(identifier: unknown): readonly string[] {
  return readIdentifiers(identifier).map(listingId);
}

function lookupBy(name: keyof typeof keys, selection: RootSelection): RootPlan {
  const { condition, lead, among } = keys[name];
  const concept = conceptOfType(Article);
  const plan = planSelection(selection.operation, compositeType(selection.type), selection.sets);
  const at = statementScope();
  const value = (call: Call): unknown => call.arguments(selection.args)[name];
  const match = new Match({ steps: [], label: concept.labels[0], lead: lead?.(value), paths: [] }, at.scope);
  const asked = { value, given: selection.args.given[name] };
  match.where(...(condition === undefined ? [] : compileCondition(condition, match, asked)));
  match.where(...visible(match.related, concept));
  const earliest = single(
    plan,
    match,
    at,
    cypher`\nWITH ${match.related} ORDER BY ${match.related}.publishedKey, ${match.related}.id LIMIT 1`,
  );
  return inMemory(
    earliest,
    firstOf(plan, concept, {
      by: name,
      *find(reading): Steps<readonly number[]> {
        const asked = value(reading.call);
        const found: number[] = [];
        const test = condition && conditionPredicate(condition, asked, reading);
        const sequence = sequenceOf(among(asked, reading), test);
        yield* eachIn(sequence, reading.pace, (node) => found.push(node));
        return found.sort(compareByKeys(declaredKeys([{ property: "publishedKey" }], reading)));
      },
    }),
  );
}
