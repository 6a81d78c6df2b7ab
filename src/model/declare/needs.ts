/** A property of the node that a field is worked out from. */
export interface PropertyNeed<Value = unknown> {
  readonly property: string;
  /** Never set: it says to the compiler what the property holds. */
  readonly holds?: Value;
}

/** Rows that a field is worked out from: those of a relation of the same concept, each with the named properties. */
export interface RelatedNeed<Row = unknown> {
  readonly relation: string;
  readonly properties: readonly string[];
  /** Never set: it says to the compiler what a row is. */
  readonly holds?: Row;
}

/** What a field is worked out from, each under the name by which `compute` gets it. */
export type Needs = Readonly<Record<string, PropertyNeed | RelatedNeed>>;

/** What `compute` gets for its needs. A property that a node has not is null. */
export type Needed<Of> = {
  readonly [Name in keyof Of]: Of[Name] extends RelatedNeed<infer Row>
    ? readonly Row[]
    : Of[Name] extends PropertyNeed<infer Value>
      ? Value
      : never;
};

/** A property and what it holds: `stored<string | null>("note")`. */
export function stored<Value>(property: string): PropertyNeed<Value> {
  return { property };
}

/** Rows of a relation: `related<{ readonly name: string }>("publisher", "name")`. */
export function related<Row>(relation: string, ...properties: readonly (keyof Row & string)[]): RelatedNeed<Row> {
  return { relation, properties };
}
