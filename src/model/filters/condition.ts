import type { Step } from "../declare/step.js";
import type { DatePrefix, PropertyName } from "../properties.js";

/**
 * What an argument or a field of a filter asks of a node, as data: whoever has a graph can work it out, in Cypher or in memory. A condition is met or it
 * is not, never unknown: a property that the node does not have meets none. "Asked" is what the caller gives; null, or nothing, asks nothing.
 */
export type Condition<Property extends string = PropertyName, Bounds extends string = DatePrefix> =
  ConditionOfOne<Property, Bounds> | LeadsTo<Property, Bounds>;

/** What is asked of one node by itself and by its edges. */
export type ConditionOfOne<Property extends string = PropertyName, Bounds extends string = DatePrefix> =
  | IsOneOf<Property>
  | Equals<Property>
  | IsTrue<Property>
  | HasElement<Property>
  | HasIdentifier<Property>
  | ContainsText<Property>
  | HasLanguage<Property>
  | OverlapsPeriod<Bounds>
  | Reaches
  | Exists
  | Lacks<Property, Bounds>
  | AnyOf<Property, Bounds>
  | OutBefore
  | KnownBy
  | SeesStatuses
  | Widens;

/** A condition over properties of any names, to be worked out by whoever knows them. */
export type AnyCondition = Condition<string, string>;

/** The property equals one of the values in the list that is asked. */
export interface IsOneOf<Property extends string = PropertyName> {
  readonly operator: "isOneOf";
  readonly property: Property;
  /** The stored values that each asked one stands for, if what is asked is not what is stored; `true` and `false` stand under their names. */
  readonly standsFor?: Readonly<Record<string, readonly string[]>>;
}

/** The property equals the value that is asked. */
export interface Equals<Property extends string = PropertyName> {
  readonly operator: "equals";
  readonly property: Property;
}

/** Asked true: the property is true; asked false: it is not, or is not there. */
export interface IsTrue<Property extends string = PropertyName> {
  readonly operator: "isTrue";
  readonly property: Property;
}

/** The property is a list, and the value that is asked is in it. */
export interface HasElement<Property extends string = PropertyName> {
  readonly operator: "hasElement";
  readonly property: Property;
}

/** The property is a list of keys (`identifierKey`), and that of the identifier that is asked, or of one in the list, is in it. */
export interface HasIdentifier<Property extends string = PropertyName> {
  readonly operator: "hasIdentifier";
  readonly property: Property;
}

/** The property has the text that is asked in it, as one piece. The property is stored folded (`foldText`); what is asked is folded before. */
export interface ContainsText<Property extends string = PropertyName> {
  readonly operator: "containsText";
  readonly property: Property;
}

/** The property is a language that is found by one of the tags in the list that is asked, or lists the tags that it is found by: `zh` finds `zh-Hans`. */
export interface HasLanguage<Property extends string = PropertyName> {
  readonly operator: "hasLanguage";
  readonly property: Property;
}

/** What is dated can lie in the period that is asked, by all that is known: neither does it surely end before the first day, nor surely begin after the
 *  last. With `certainlyWithin` it surely lies there: both its firm bounds are in the period. An end of the period that is left out is open, and
 *  asks nothing of the bound on that side. */
export interface OverlapsPeriod<Bounds extends string = DatePrefix> {
  readonly operator: "overlapsPeriod";
  /** What the names of the stored bounds begin with: `published` for `publishedEarliest` and `publishedLatest` (null if that side is open), and for
   *  `publishedSpan` (see `spanOf`). */
  readonly bounds: Bounds;
}

/** Over the step the node reaches one whose id is in the list that is asked, or equals the one id that is asked. Of a reviewed step only edges count
 *  that a reader may see. */
export interface Reaches {
  readonly operator: "reaches";
  readonly step: Step;
  /** The label of what it must reach; left out if the ids may be of several kinds. */
  readonly label?: string;
  /** True if few nodes are tied to each of what is named, so that a list does well to begin there. */
  readonly isSelective?: boolean;
  /** True if it must reach every one that is named. */
  readonly isEach?: boolean;
  /** Steps over which each that is named stands for others, too: those of one work for each other. */
  readonly widened?: readonly [Step, Step];
  /** True if each such node is tied to something over the step, though it may not be known to what: a text has a publisher. */
  readonly mayBeUnknown?: boolean;
}

/** Nothing is known that the condition could be held against: the property or the date is not there, or nothing is reached over the step. */
export interface Lacks<Property extends string = PropertyName, Bounds extends string = DatePrefix> {
  readonly operator: "lacks";
  readonly of: HasLanguage<Property> | OverlapsPeriod<Bounds> | Reaches;
}

/** Over the step the node reaches one with that label which meets the condition. */
export interface LeadsTo<Property extends string = PropertyName, Bounds extends string = DatePrefix> {
  readonly operator: "leadsTo";
  readonly step: Step;
  readonly label: string;
  readonly condition: ConditionOfOne<Property, Bounds>;
}

/** Asked true: at least one such edge is found at the node; asked false: none is. */
export interface Exists extends EdgePattern {
  readonly operator: "exists";
}

/** Edges of a node that lead over the step to a node, with that label if one is named. Of a reviewed step only those count that a reader may see. */
export interface EdgePattern {
  readonly step: Step;
  readonly label?: string;
  /** Properties that the edge must have these values of. */
  readonly edge?: Readonly<Record<string, boolean>>;
}

/** The same of edges that may lead to nodes of any label. */
export type AnyEnd<Pattern extends EdgePattern> = Omit<Pattern, "label"> & { readonly label?: string };

/** One of the conditions, at least, is met by what is asked. */
export interface AnyOf<Property extends string = PropertyName, Bounds extends string = DatePrefix> {
  readonly operator: "anyOf";
  readonly conditions: readonly ConditionOfOne<Property, Bounds>[];
}

/** The node is a text that was out before the one that is asked, as sure as is asked: see `OutBeforeInput`. */
export interface OutBefore {
  readonly operator: "outBefore";
}

/** Over the step the node reaches so many claims at least that a reader may see and whose source had certainly come out by the end of the day that is
 *  asked: see `rules/claims/as-of.ts`. */
export interface KnownBy {
  readonly operator: "knownBy";
  readonly step: Step;
  readonly least: number;
}

/** Asks nothing of the node by itself: the list that is asked says which review statuses may be seen, in place of ACCEPTED alone. */
export interface SeesStatuses {
  readonly operator: "seesStatuses";
}

/** Asks nothing of the node by itself: asked true, other fields of the filter ask what they declare for it (`FilterField.widened`). */
export interface Widens {
  readonly operator: "widens";
}

/** Whether a condition asks nothing of a node by itself. */
export function asksNothing({ operator }: AnyCondition): boolean {
  return operator === "seesStatuses" || operator === "widens";
}
