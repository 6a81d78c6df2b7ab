import { statusArguments } from "../../model/shared-arguments.js";
import { ID } from "../../model/declare/api.js";
import { filterArgument } from "../../model/declare/filter.js";
import type { ListArgument } from "../../model/declare/list-argument.js";
import { pageArguments } from "../../model/declare/page-arguments.js";
import type { ArgumentDeclaration } from "../../model/declare/field-declaration.js";
import { fieldsOf, type ConceptDeclaration } from "../../model/declare/registry.js";
import type { RootField } from "../root.js";
import { list } from "./list.js";
import { lookup } from "./lookup.js";

const id: ArgumentDeclaration = { type: () => ID, isRequired: true, description: "Its id, as answers carry it." };

/** The question for one of a concept by its id, `crossReference(id:)`; `[]` if the concept declares none. */
export function conceptById(concept: ConceptDeclaration): readonly RootField[] {
  const { name, type, byId } = concept;
  if (byId === undefined) return [];
  const isReviewed = fieldsOf(concept).has("status");
  return [
    {
      name: `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      type: () => type,
      isNullable: true,
      description: byId,
      arguments: { id, ...(isReviewed ? statusArguments : {}) },
      plan: lookup,
    },
  ];
}

/** The question for all of a concept, page by page, `crossReferences(first:)`; `[]` if the concept declares none. */
export function conceptList(concept: ConceptDeclaration): readonly RootField[] {
  const { plural, list: declared } = concept;
  if (declared === undefined) return [];
  const { connection, description, order, paging = pageArguments } = declared;
  return [
    {
      name: plural,
      type: connection,
      description,
      arguments: { ...paging, ...filterOf(concept), ...declared.arguments },
      plan: (selection) => list(concept, order, selection),
    },
  ];
}

function filterOf({ plural, list: declared }: ConceptDeclaration): Readonly<Record<string, ListArgument>> {
  if (declared?.filter === undefined) return {};
  const what = plural.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  return { filter: filterArgument(declared.filter(), `Which ${what}; all of them if left out.`) };
}
