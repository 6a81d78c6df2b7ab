import "../model/concepts.js";
import { ID } from "../model/declare/api.js";
import { statusArguments } from "../model/shared-arguments.js";
import type { ArgumentDeclaration } from "../model/declare/field-declaration.js";
import { declaredConcepts } from "../model/declare/registry.js";
import { Node } from "../model/node.js";
import { articleLookup } from "../planner/roots/article-lookup.js";
import { conceptById, conceptList } from "../planner/roots/of-concept.js";
import type { RootField } from "../planner/root.js";
import { nodeById, nodesByIds } from "../planner/roots/nodes.js";
import { corpus } from "../questions/corpus/index.js";
import { debates } from "../questions/debates/index.js";
import { order } from "../questions/order/index.js";
import { reconcile } from "../questions/reconcile/index.js";
import { silences } from "../questions/silences/index.js";
import { timeline } from "../questions/timeline/index.js";
import { between } from "../questions/between/index.js";
import { neighbourhood } from "../questions/neighbourhood/index.js";
import { network } from "../questions/network/index.js";
import { paths } from "../questions/paths/index.js";
import { responseChain } from "../questions/response-chain/index.js";
import { river } from "../questions/river/index.js";
import { search } from "../questions/search/index.js";

const id: ArgumentDeclaration = { type: () => ID, isRequired: true, description: "Its id, as answers carry it." };

/** Every question that can be asked, in the order in which the API shows them. */
export const rootFields: readonly RootField[] = [
  {
    name: "node",
    type: () => Node,
    isNullable: true,
    description: "Anything by its id; null if there is none.",
    arguments: { id, ...statusArguments },
    plan: nodeById,
  },
  {
    name: "nodes",
    type: () => Node,
    isList: true,
    hasNullableItems: true,
    description: "Several by their ids, in the order asked; null if there is none. At most 100.",
    arguments: {
      ids: { type: () => ID, isList: true, isRequired: true, description: "Their ids, at most 100." },
      ...statusArguments,
    },
    plan: nodesByIds,
  },
  articleLookup,
  ...declaredConcepts().flatMap(conceptById),
  ...declaredConcepts().flatMap(conceptList),
  search,
  responseChain,
  paths,
  neighbourhood,
  between,
  debates,
  river,
  network,
  timeline,
  order,
  reconcile,
  silences,
  corpus,
];
