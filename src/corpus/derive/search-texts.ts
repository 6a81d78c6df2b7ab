import { searchTerms } from "../../rules/text/fold-text.js";
import { blankIds } from "../../model/identifiers.js";
import { searched, type Searched } from "../../model/searched.js";
import { targetOf, type Derivation, type Draft, type Drafts } from "../records/draft.js";
import { groupBy } from "../../base/group-by.js";

/** `searchTitle` and `searchText` of all that can be searched for: terms with single blanks between, ids that a note names left out;
 *  the text has the title in it. */
export const searchTexts: Derivation = (drafts) =>
  searched.flatMap((rule) => {
    const belonging = belongingTexts(rule, drafts);
    return drafts.of(rule.concept).map((draft) => {
      const title = textsOf(draft, rule.title);
      const besides = [...textsOf(draft, rule.text), ...(belonging.get(draft.id) ?? [])];
      return { id: draft.id, properties: { searchTitle: toTerms(title), searchText: toTerms([...title, ...besides]) } };
    });
  });

function belongingTexts({ belonging }: Searched, drafts: Drafts): ReadonlyMap<string | undefined, readonly string[]> {
  if (belonging === undefined) return new Map();
  const groups = groupBy(drafts.of(belonging.concept), (draft) => targetOf(draft, belonging.edge));
  return new Map(
    [...groups].map(([owner, own]) => [owner, inOrder(own).flatMap((draft) => textsOf(draft, [belonging.property]))]),
  );
}

function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((a, b) => a.entry.position - b.entry.position);
}

function textsOf(draft: Draft, properties: readonly string[]): readonly string[] {
  return properties.flatMap((property) => draft.properties[property] ?? []).map(String);
}

function toTerms(texts: readonly string[]): string {
  return texts.flatMap((text) => searchTerms(blankIds(text))).join(" ");
}
