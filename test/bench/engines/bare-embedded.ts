import type { GrafeoDB } from "@grafeo-db/js";
import type { Engine } from "../../../src/engine/engine.js";
import type { BareEmbedded, BareRow } from "./bare-driver.js";

/** Grafeo itself, over the graph that the engine has open: there can be no second one. */
export function bareEmbedded(engine: Engine): BareEmbedded {
  const { graph } = (engine as unknown as { readonly file: { readonly graph: GrafeoDB } }).file;
  const run = async (text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly BareRow[]> =>
    (await graph.executeCypher(text, parameters)).rows();
  return {
    name: "embedded",
    graph,
    run,
    prepareSearch: () => graph.createTextIndex("Article", "searchTitle", { tokenizer: "standard", stopWords: [] }),
    async search({ terms, limit, text }) {
      const lists = await Promise.all(
        terms.map((term) => graph.textSearch("Article", "searchTitle", term, graph.nodeCount())),
      );
      const [first = [], ...others] = lists.sort((a, b) => a.length - b.length);
      const sets = others.map((list) => new Set(list.map(([node]) => node)));
      const hits = first.flatMap(([node]) => (node !== undefined && sets.every((set) => set.has(node)) ? [node] : []));
      const ids = hits.slice(0, limit).map((node) => graph.getNode(node)?.get("id"));
      return run(text, { ids });
    },
    close: async () => undefined,
  };
}

/** The library's own number of an article. */
export async function findArticle({ graph }: BareEmbedded, id: string): Promise<number | undefined> {
  const found = await graph.executeCypher("MATCH (a:Article) WHERE a.id = $id RETURN a AS found", { id });
  return found.nodes()[0]?.id;
}
