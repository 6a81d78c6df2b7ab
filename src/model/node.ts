import { Field, ID, InterfaceType } from "./declare/api.js";
import { typeNameOf } from "./declare/declare-concepts.js";
import { registerField } from "./declare/registry.js";

/** Anything that has an id of its own and can be asked for by it. */
@InterfaceType("Node", {
  description: "Anything that has an id of its own and can be asked for by it.",
  resolveType: typeNameOf,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      "Stable and readable, fit to be cited: what kind of thing it is, a slash, and its name, as in `article/a-reply`.",
  })
  readonly id!: string;
}
registerField(Node.prototype, {
  kind: "property",
  name: "id",
  description:
    "Stable and readable, fit to be cited: what kind of thing it is, a slash, and its name, as in `article/a-reply`.",
  isNullable: false,
  isList: false,
  arguments: {},
  corpus: { as: "value", isRequired: true },
  type: () => ID,
  property: "id",
});
