import {
  astFromValue,
  getNullableType,
  GraphQLNonNull,
  isInputObjectType,
  print,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { invariant } from "../../../../src/base/invariant.js";
import type { Draw } from "./draw.js";
import type { Pool } from "./pool.js";
import { randomValue } from "./random-value.js";

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** Arguments of a paged field that wait for cursors out of its own answer. */
export interface Pager {
  /** The response key of the connection; no other field has it. */
  readonly key: string;
  readonly variables: readonly string[];
}

/** What a random operation grows from: its variables, fragments and names, and how much it may still grow. */
export class OperationWriter {
  readonly pagers: Pager[] = [];
  /** How many more fields with fields of their own there may be. */
  growth = 16;
  private readonly variables = new Map<string, { readonly type: string; readonly values: readonly unknown[] }>();
  private readonly fragments = new Map<string, { readonly type: string; readonly text: string }>();
  private readonly keys = new Map<string, string>();
  private names = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly pool: Pool,
    readonly draw: Draw,
  ) {}

  /** A name that nothing else has. */
  name(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  /** True where a field may stand under its own name at this place: nothing of another type has that name there. */
  claimKey(path: string, name: string, type: string): boolean {
    const key = `${path}.${name}`;
    const known = this.keys.get(key);
    this.keys.set(key, known ?? type);
    return known === undefined || known === type;
  }

  /** An argument's value: written out, or as a variable that has one value in the first run and another in the second. */
  value(name: string, type: GraphQLInputType): string {
    const value = () => randomValue(name, type, this.pool, this.draw);
    if (this.draw.chance(50)) return this.variable(type.toString(), value(), value());
    return this.written(type, value());
  }

  /* Written out, but for some parts of an object, which are variables. */
  private written(type: GraphQLInputType, value: unknown): string {
    const named = getNullableType(type);
    if (isInputObjectType(named) && value !== null) return this.writtenObject(named, value as Variables);
    const literal = astFromValue(value, type);
    return literal ? print(literal) : "null";
  }

  private writtenObject(type: GraphQLInputObjectType, values: Variables): string {
    // The ends of a period change together, or it might end before it begins.
    const others = type.name === "PeriodInput" ? this.another(type, values) : undefined;
    const parts = Object.entries(values).map(([name, value]) => {
      const field = invariant(type.getFields()[name], "a field of the type").type;
      const isVariable = others === undefined ? this.draw.chance(30) : others !== values;
      if (!isVariable) return `${name}: ${this.written(field, value)}`;
      const other = others === undefined ? randomValue(name, field, this.pool, this.draw) : others[name];
      return `${name}: ${this.variable(field.toString(), value, other)}`;
    });
    return `{ ${parts.join(", ")} }`;
  }

  /* Another value with the same fields, or this one. */
  private another(type: GraphQLInputObjectType, values: Variables): Variables {
    if (this.draw.chance(40)) return values;
    const other = randomValue("", new GraphQLNonNull(type), this.pool, this.draw) as Variables;
    return Object.keys(values).every((name) => name in other) ? other : values;
  }

  /** A new variable with its values in the first and in the second run. */
  variable(type: string, first: unknown, second: unknown): string {
    const name = this.name("v");
    this.variables.set(name, { type, values: [first, second] });
    return `$${name}`;
  }

  /** A spread of a named fragment on this type: of one that is there, or of one that is written now. */
  spread(type: string, write: (name: string) => string): string {
    const known = [...this.fragments].filter(([, fragment]) => fragment.type === type);
    if (known.length > 0 && this.draw.chance(50)) return `...${this.draw.pick(known)[0]}`;
    const name = this.name("F");
    this.fragments.set(name, { type, text: `fragment ${name} on ${type} ${write(name)}` });
    return `...${name}`;
  }

  /** The document around the root's selection. */
  document(selection: string): string {
    const definitions = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = definitions.length === 0 ? "query" : `query (${definitions.join(", ")})`;
    return [`${head} ${selection}`, ...[...this.fragments.values()].map(({ text }) => text)].join("\n");
  }

  /** The variables of the first or second run; one without a value is left out. */
  valuesOf(run: 0 | 1): Variables {
    const entries = [...this.variables].map(([name, { values }]) => [name, values[run]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
}
