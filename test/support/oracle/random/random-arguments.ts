import { getNamedType, getNullableType, GraphQLNonNull, isRequiredArgument, type GraphQLField } from "graphql";
import type { OperationWriter } from "./operation-writer.js";

/** Written arguments, and how many nodes may stand below the field for all that is above it. */
export interface WrittenArguments {
  readonly text: string;
  readonly breadth: number;
}

/** More nodes than this are not asked for along one way down. */
const MOST_NODES = 150;
const DEFAULT_SIZE = 20;

/** Random arguments that the field can use. */
export function randomArguments(
  field: GraphQLField<unknown, unknown>,
  key: string,
  breadth: number,
  writer: OperationWriter,
): WrittenArguments {
  const isPaged = getNamedType(field.type).name.endsWith("Connection");
  const paging = isPaged ? randomPaging(field, key, breadth, writer) : { parts: [], size: 1 };
  const parts = [
    ...paging.parts,
    ...(field.args.some(({ name }) => name === "url") ? lookup(field, writer) : narrowing(field, writer)),
  ];
  return { text: parts.length === 0 ? "" : `(${parts.join(", ")})`, breadth: breadth * paging.size };
}

const pagingNames = new Set(["first", "after", "last", "before"]);

function narrowing(field: GraphQLField<unknown, unknown>, writer: OperationWriter): readonly string[] {
  const chosen = field.args.filter(
    (arg) => !pagingNames.has(arg.name) && (isRequiredArgument(arg) || writer.draw.chance(45)),
  );
  // An id is of what the field gives.
  return chosen.map(({ name, type }) => `${name}: ${writer.value(name === "id" ? field.name : name, type)}`);
}

/* An article is looked up by its id or by its address, never by both or neither. */
function lookup(field: GraphQLField<unknown, unknown>, writer: OperationWriter): readonly string[] {
  const { name, type } = writer.draw.pick(field.args);
  const value = writer.value(name === "id" ? "article" : name, new GraphQLNonNull(getNullableType(type)));
  return [`${name}: ${value}`];
}

function randomPaging(
  { args }: GraphQLField<unknown, unknown>,
  key: string,
  breadth: number,
  writer: OperationWriter,
): { readonly parts: readonly string[]; readonly size: number } {
  const { draw } = writer;
  const most = Math.max(1, Math.min(5, Math.floor(MOST_NODES / breadth)));
  const isSized = breadth * DEFAULT_SIZE > MOST_NODES || draw.chance(70);
  const size = 1 + draw.whole(most - 1);
  const sizes = isSized ? [`${draw.pick(["first", "last"])}: ${sizeOf(size, most, writer)}`] : [];
  const cursors = args.some(({ name }) => name === "after") && draw.chance(70) ? cursorVariables(key, writer) : [];
  return { parts: [...sizes, ...cursors], size: isSized ? most : DEFAULT_SIZE };
}

function sizeOf(size: number, most: number, writer: OperationWriter): string {
  return writer.draw.chance(50) ? writer.variable("Int!", size, 1 + writer.draw.whole(most - 1)) : String(size);
}

function cursorVariables(key: string, writer: OperationWriter): readonly string[] {
  const asked = writer.draw.pick([["after"], ["before"], ["after", "before"]]);
  const written = asked.map((argument) => ({ argument, variable: writer.variable("String", undefined, undefined) }));
  writer.pagers.push({ key, variables: written.map(({ variable }) => variable.slice(1)) });
  return written.map(({ argument, variable }) => `${argument}: ${variable}`);
}
