import { isGiven } from "../../base/is-given.js";
import type { Steps } from "../../base/steps.js";
import { cypher } from "../../cypher/cypher.js";
import { nodesOf } from "../../graph/nodes-of.js";
import { Article } from "../../model/concepts/article.js";
import { ID } from "../../model/declare/api.js";
import { conceptOfType } from "../../model/declare/registry.js";
import type { Condition } from "../../model/filters/condition.js";
import { IdentifierInput } from "../../model/filters/identifier-input.js";
import { URLScalar } from "../../model/scalars.js";
import type { Call } from "../call.js";
import { compileCondition } from "../conditions/compile-condition.js";
import { AmbiguousLookupError } from "../errors.js";
import { Match } from "../match.js";
import { conditionTest } from "../memory/condition-test.js";
import { compareByKeys } from "../memory/keys.js";
import { declaredKeys } from "../memory/list-source.js";
import { firstOf } from "../memory/read-roots.js";
import { inMemory, type Reading } from "../memory/reading.js";
import { eachIn, sequenceOf } from "../memory/sequence.js";
import { planSelection } from "../plan-selection.js";
import { statementScope, type RootField, type RootPlan, type RootSelection } from "../root.js";
import { visible } from "../visible.js";
import { compositeType } from "./composite-type.js";
import { lookup } from "./lookup.js";
import { single } from "./single.js";

/** `article(id:)`, `article(url:)` or `article(identifier:)`. */
export const articleLookup: RootField = {
  name: "article",
  type: () => Article,
  isNullable: true,
  description:
    "An article by its id, by its canonical address, or by an identifier under which others list it: the earliest where several share it. Give one of the three.",
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

/** A way to articles that several may share. */
interface Way {
  readonly condition: Condition;
  /** In memory those among which they are. */
  among(this: void, asked: unknown, reading: Reading): readonly number[] | Uint32Array;
}

const ways: Readonly<Record<"url" | "identifier", Way>> = {
  url: {
    condition: { operator: "equals", property: "urlKey" },
    among: (url, { snapshot }) =>
      snapshot.inOrder("Article", { property: "urlKey", isDescending: false })?.withValues(String(url)) ?? [],
  },
  identifier: {
    condition: { operator: "hasIdentifier", property: "identifierKeys" },
    among: (_identifier, { snapshot }) => nodesOf(snapshot, "Article").nodes,
  },
};

function lookupBy(name: keyof typeof ways, selection: RootSelection): RootPlan {
  const { condition, among } = ways[name];
  const concept = conceptOfType(Article);
  const plan = planSelection(selection.operation, compositeType(selection.type), selection.sets);
  const at = statementScope();
  const match = new Match({ steps: [], label: concept.labels[0], paths: [] }, at.scope);
  const value = (call: Call): unknown => call.arguments(selection.args)[name];
  match.where(...compileCondition(condition, match, { value, given: selection.args.given[name] }));
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
        const sequence = sequenceOf(among(asked, reading), conditionTest(condition, asked, reading));
        yield* eachIn(sequence, reading.pace, (node) => found.push(node));
        return found.sort(compareByKeys(declaredKeys([{ property: "publishedKey" }], reading)));
      },
    }),
  );
}
