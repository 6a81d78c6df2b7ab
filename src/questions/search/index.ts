import { searchPrices } from "./cost.js";
import { inputArgument, textArgument } from "../../planner/arguments/argument-types.js";
import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../base/scheduling/pace.js";
import { filterArgument } from "../../model/declare/filter.js";
import { innerPageArguments } from "../../model/declare/page-arguments.js";
import { SearchFilter } from "./search-filter.js";
import { SearchConnection } from "./types.js";
import type { Call } from "../../planner/run/call.js";
import { compileValue, type NodesReader } from "../../planner/compile/compile-value.js";
import { BadCursorError } from "../../planner/errors.js";
import { Page } from "../../planner/pagination/page.js";
import type { SelectionPlan } from "../../planner/plan/plan.js";
import { planSelection } from "../../planner/plan/plan-selection.js";
import { planValue } from "../../planner/plan/plan-value.js";
import type { RootField, RootPlan, RootSelection } from "../../planner/root.js";
import { ask, type Found } from "./hits/ask.js";
import { askedOfNodes } from "./page/asked-of-nodes.js";
import { searchIndex } from "./inverted-index/current-index.js";
import { compilePageNodes, type PageNodes } from "./page/page-nodes.js";
import { pickPage, type HitOrder } from "./hits/pick-page.js";
import { showPage, type ShownPage } from "../../planner/pagination/shown-page.js";
import { toConnection, type PagedHit } from "./page/to-connection.js";

const { first, after } = innerPageArguments;

/** One box for everything. */
export const search: RootField = {
  name: "search",
  type: () => SearchConnection,
  description:
    "Every node that has all words of the query, the best first: in titles and names, then in summaries, notes, names of authors and of others who had a part in a text, what sources state in or of it, and quotations. " +
    "Case and accents do not matter. The last word may be unfinished, unless it is a single letter: no initial is ever expanded. One typing error is forgiven in words of five letters or more. " +
    "Names with a particle are found written apart and together: `LeBlanc` and `Le Blanc`. " +
    "First come those that are listed under the query as an identifier, by its value alone or with its scheme (`10.1000/182`, `PEP 484`, `pep-0484`), however it is parted. " +
    "No sign has a meaning of its own.",
  prices: searchPrices,
  arguments: {
    query: {
      type: () => String,
      isRequired: true,
      description: "What to look for: a word or several, in any language.",
    },
    filter: filterArgument(SearchFilter, "Which hits; all of them if left out."),
    first: invariant(first, "an argument of every list"),
    after: invariant(after, "an argument of every list"),
  },
  plan: planSearch,
};

/** Hits are found in memory; one statement reads the nodes of the page and says whether the corpus is still the one in memory. */
function planSearch({ operation, type, sets, args }: RootSelection): RootPlan {
  const plan = invariant(planValue(operation, type, sets, planSelection), "a value with fields");
  const nodes = compilePageNodes(askedOfNodes(plan));
  const page = new Page("Query.search", args, 3);
  const shape = compileValue(plan);
  return {
    plan,
    steps: () => [
      {
        words: "For a page with every kind of thing; one is sent with the parts for the kinds on it.",
        text: nodes.text(),
      },
    ],
    async answer(run) {
      const given = run.call.arguments(args);
      const { read } = await searchIndex.beside(run, async (index) => {
        const found = await ask(index, textArgument(given, "query"), inputArgument(given, "filter"), run.options);
        const hits = await finishYielding(pickHits(found, page, run.call), run.options);
        const documents = hits.items.map(({ document }) => document);
        return { found, hits, ...(await nodes.read(run, documents)) };
      });
      return shape(toConnection(read.found, read.hits, read, page, run.call), run.call, nodesIn(read));
    },
  };
}

/** One more than the page holds is looked for: it tells whether there is a next page. */
function* pickHits({ index, hits }: Found, page: Page, call: Call, pace = new Pace()): Steps<ShownPage<PagedHit>> {
  const after = page.hasAfter ? cursorIn(page, call) : undefined;
  const picked = yield* pickPage(index, hits, after, page.size(call) + 1, pace);
  const paged = picked.map((hit) => ({ hit, document: invariant(index.documents[hit.document], "a document") }));
  return showPage(paged, page, call);
}

function cursorIn(page: Page, call: Call): HitOrder {
  const [points, dateKey, id] = page.cursorKeys("after").map((read) => read(call));
  if (typeof points !== "number" || typeof dateKey !== "string" || typeof id !== "string")
    throw new BadCursorError("after");
  return { points, dateKey, id };
}

function nodesIn({ byId }: PageNodes): NodesReader {
  const answerTo = (selection: SelectionPlan, id: unknown) => byId.get(String(id))?.answers.get(selection);
  return (selection, ids) => (Array.isArray(ids) ? ids.map((id) => answerTo(selection, id)) : answerTo(selection, ids));
}
