import { ID } from "../../model/declare/api.js";
import { isGiven } from "../../base/is-given.js";
import { cypher, param } from "../../cypher/cypher.js";
import { Article } from "../../model/concepts/article.js";
import { conceptOfType } from "../../model/declare/registry.js";
import { URLScalar } from "../../model/scalars.js";
import { planSelection } from "../plan-selection.js";
import type { Call } from "../call.js";
import { AmbiguousLookupError } from "../errors.js";
import { compareByKeys } from "../memory/keys.js";
import { declaredKeys } from "../memory/list-source.js";
import { firstOf } from "../memory/read-roots.js";
import { inMemory, type Reading } from "../memory/reading.js";
import { Match } from "../match.js";
import { statementScope, type RootField, type RootPlan, type RootSelection } from "../root.js";
import { compositeType } from "./composite-type.js";
import { lookup } from "./lookup.js";
import { single } from "./single.js";
import { visible } from "../visible.js";

/** `article(id:)` or `article(url:)`. */
export const articleLookup: RootField = {
  name: "article",
  type: () => Article,
  isNullable: true,
  description:
    "An article by its id, or by its canonical address: the earliest where several share it. Give one of the two.",
  arguments: {
    id: { type: () => ID, description: "Its id, as answers carry it." },
    url: {
      type: () => URLScalar,
      description: "Its canonical address, in any spelling that means the same: a browser's `%C3%A9` finds `é`.",
    },
  },
  plan(selection) {
    const { id, url } = selection.args.given;
    if (isGiven(id) === isGiven(url)) {
      throw new AmbiguousLookupError(
        "id",
        isGiven(id) ? `Both "id" and "url" are given.` : `Neither "id" nor "url" is given.`,
        "Give one of the two.",
      );
    }
    return isGiven(id) ? lookup(selection) : byAddress(selection);
  },
};

function byAddress(selection: RootSelection): RootPlan {
  const concept = conceptOfType(Article);
  const plan = planSelection(selection.operation, compositeType(selection.type), selection.sets);
  const at = statementScope();
  const match = new Match({ steps: [], label: concept.labels[0], paths: [] }, at.scope);
  match.where(cypher`${match.related}.urlKey = ${param((call: Call) => call.arguments(selection.args)["url"])}`);
  match.where(...visible(match.related, concept));
  const byUrl = single(
    plan,
    match,
    at,
    cypher`\nWITH ${match.related} ORDER BY ${match.related}.publishedKey, ${match.related}.id LIMIT 1`,
  );
  const find = (reading: Reading) => {
    const url = String(reading.call.arguments(selection.args)["url"]);
    const found =
      reading.snapshot.inOrder("Article", { property: "urlKey", isDescending: false })?.withValues(url) ?? [];
    return [...found].sort(compareByKeys(declaredKeys([{ property: "publishedKey" }], reading)));
  };
  return inMemory(byUrl, firstOf(plan, concept, { by: "url", find }));
}
