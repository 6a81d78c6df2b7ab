import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { randomArguments } from "./random-arguments.js";
import type { Draw } from "./draw.js";
import { OperationWriter, type Pager, type Variables } from "./operation-writer.js";
import type { Pool } from "./pool.js";

/** A valid document with two sets of variables, and with cursors to be had from its own answer. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: readonly [Variables, Variables];
  readonly pagers: readonly Pager[];
}

/** Where in a document something is written. */
interface Place {
  /** Response keys down to here, from the last one that only one field has. */
  readonly path: string;
  /** How many levels may still follow. */
  readonly depth: number;
  /** How many nodes may stand here, at most. */
  readonly breadth: number;
  /** True where fields need names of their own, since what is written here stands in several places. */
  readonly isShared: boolean;
}

/** A random operation over these root fields. */
export function randomOperation(
  schema: GraphQLSchema,
  roots: readonly string[],
  pool: Pool,
  draw: Draw,
): RandomOperation {
  const writer = new OperationWriter(schema, pool, draw);
  const query = schema.getQueryType()?.getFields() ?? {};
  const place: Place = { path: "", depth: DEPTH, breadth: 1, isShared: true };
  const fields = Array.from({ length: 1 + (draw.chance(25) ? 1 : 0) }, () => query[draw.pick(roots)] as Field);
  const selection = `{ ${fields.map((field) => writeField(field, place, writer)).join(" ")} }`;
  const source = writer.document(selection);
  return { source, variables: [writer.valuesOf(0), writer.valuesOf(1)], pagers: writer.pagers };
}

type Field = GraphQLField<unknown, unknown>;

/** Levels of braces below a root field: a list takes two or three of them, its nodes and one nested list as many again. */
const DEPTH = 10;

function writeSelection(type: GraphQLCompositeType, place: Place, writer: OperationWriter): string {
  const { draw } = writer;
  const pieces = Array.from({ length: 1 + draw.whole(3) }, () => writePiece(type, place, writer));
  return `{ ${pieces.join(" ")} }`;
}

function writePiece(type: GraphQLCompositeType, place: Place, writer: OperationWriter): string {
  const { draw } = writer;
  if (place.depth > 0 && draw.chance(isUnionType(type) ? 90 : 20)) return writeFragment(type, place, writer);
  if (isUnionType(type) || draw.chance(6)) return "__typename";
  const field = pickField(type, place, writer);
  return field === undefined ? "__typename" : writeField(field, place, writer);
}

function pickField(
  type: GraphQLObjectType | GraphQLInterfaceType,
  place: Place,
  writer: OperationWriter,
): Field | undefined {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const others = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const mayGrow = place.depth > 0 && writer.growth > 0 && others.length > 0;
  const choice = mayGrow && writer.draw.chance(isCarrier(type) ? 80 : 45) ? others : leaves;
  return choice.length === 0 ? undefined : writer.draw.pick(choice);
}

/* A type that says little itself and leads on to nodes. */
function isCarrier({ name }: { readonly name: string }): boolean {
  return name.endsWith("Connection") || name.endsWith("Edge");
}

function writeFragment(type: GraphQLCompositeType, place: Place, writer: OperationWriter): string {
  const { draw } = writer;
  const narrower = draw.pick(typesWithin(type, writer.schema));
  const inner = { ...place, depth: place.depth - 1 };
  if (draw.chance(30)) {
    const shared = (name: string) => writeSelection(narrower, { ...inner, path: name, isShared: true }, writer);
    return `${writer.spread(narrower.name, shared)}${writeDirective(writer)}`;
  }
  const condition = narrower === type && draw.chance(50) ? "" : ` on ${narrower.name}`;
  return `...${condition}${writeDirective(writer)} ${writeSelection(narrower, inner, writer)}`;
}

/* What a fragment may be on: the type itself, what it can be, and what it is besides. */
function typesWithin(type: GraphQLCompositeType, schema: GraphQLSchema): readonly GraphQLCompositeType[] {
  if (isAbstractType(type)) return [...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? [type] : [])];
  return [type, ...type.getInterfaces()];
}

function writeField(field: Field, place: Place, writer: OperationWriter): string {
  const type = getNamedType(field.type);
  const isOwnName = field.args.length === 0 && !place.isShared && writer.draw.chance(70);
  const isPlain = isOwnName && writer.claimKey(place.path, field.name, field.type.toString());
  const key = isPlain ? field.name : writer.name("k");
  const { text, breadth } = randomArguments(field, key, place.breadth, writer);
  const written = `${isPlain ? "" : `${key}: `}${field.name}${text}${writeDirective(writer)}`;
  if (!isCompositeType(type)) return written;
  writer.growth -= 1;
  const path = isPlain ? `${place.path}.${key}` : key;
  const inner = { path, depth: Math.max(0, place.depth - 1), breadth, isShared: false };
  return `${written} ${withCursors(writeSelection(type, inner, writer), type, inner, writer)}`;
}

/* Cursors are asked for on most pages, so that a later run can go on from them. */
function withCursors(selection: string, type: GraphQLCompositeType, { path }: Place, writer: OperationWriter): string {
  if (!isObjectType(type) || !type.name.endsWith("Connection") || writer.draw.chance(30)) return selection;
  const edges = type.getFields()["edges"];
  const isFree = edges !== undefined && writer.claimKey(path, "edges", edges.type.toString());
  return isFree && writer.claimKey(`${path}.edges`, "cursor", "String!")
    ? `${selection.slice(0, -1)}edges { cursor } }`
    : selection;
}

function writeDirective(writer: OperationWriter): string {
  const { draw } = writer;
  if (!draw.chance(8)) return "";
  const condition = draw.chance(70) ? writer.variable("Boolean!", draw.chance(50), draw.chance(50)) : "true";
  return ` @${draw.pick(["include", "skip"])}(if: ${condition})`;
}
