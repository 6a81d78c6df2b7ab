import { compareCodePoints } from "../../../base/compare-code-points.js";
import type { Row } from "../../../engine/row.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import { compareBy } from "../../../graph/ordered-nodes.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { sortInSteps } from "../../../graph/sort/sort-in-steps.js";
import { titleInProse } from "../../../rules/text/title-in-prose.js";
import { textAt } from "../../../graph/read/text-at.js";
import { MOST_NAMED } from "../kinds/tell-uncontested.js";
import { contradictions } from "./answers.js";
import type { Claims } from "./claims.js";
import { ReferencesTo } from "./references-to.js";

/** What is said beside a claim. */
export class BesideClaim {
  private readonly references: ReferencesTo;

  constructor(
    private readonly graph: Snapshot,
    private readonly claims: Claims,
    private readonly pace: Pace,
  ) {
    this.references = new ReferencesTo(graph, pace);
  }

  /** How sentences name what the claim is about. */
  subject(claim: number): string | null {
    const subject = this.graph.edges("ABOUT").out.first(claim);
    if (subject === undefined) return null;
    const [title, name, question] = ["titleInProse", "name", "question"].map((property) =>
      textAt(this.graph.property(property), subject),
    );
    return title ?? titleInProse(name ?? question ?? "", false);
  }

  /** The option that it is about. */
  option(claim: number): string | null {
    const option = this.optionOf(claim);
    return option === undefined ? null : textAt(this.graph.property("label"), option);
  }

  /** How many other sources speak of the same thing: by themselves, of the same property of the same subject or option, on the same base. */
  *countOthers(claim: number): Steps<number> {
    const { graph, claims, pace } = this;
    const [subject, own] = [graph.edges("ABOUT").out.first(claim), claims.sourceOf(claim)];
    if (subject === undefined) return 0;
    const [property, base] = [graph.property("property"), graph.property("base")];
    const others = new Set<number>();
    for (const other of graph.edges("ABOUT").in.neighbours(subject)) {
      const source = claims.isOwnWord(other) ? claims.sourceOf(other) : undefined;
      const isSame =
        property.at(other) === property.at(claim) &&
        (base.at(other) ?? "") === (base.at(claim) ?? "") &&
        this.optionOf(other) === this.optionOf(claim);
      if (source !== undefined && source !== own && isSame) others.add(source);
      if (pace.isUp(3)) yield;
    }
    return others.size;
  }

  /** What the note on an event or vote says that the claim is about. */
  noteOnSubject(claim: number): string | null {
    const { graph } = this;
    const subject = graph.edges("ABOUT").out.first(claim);
    if (subject === undefined) return null;
    const isDated = graph.hasLabel(subject, "Event") || graph.hasLabel(subject, "Vote");
    return isDated ? textAt(graph.property("note"), subject) : null;
  }

  /** The first conflicts over the same property of the same subject or option, in which sources dispute; one more than are named. */
  *disputes(claim: number): Steps<readonly Row[]> {
    const { graph, pace } = this;
    const subject = graph.edges("ABOUT").out.first(claim);
    if (subject === undefined) return [];
    const [property, agreement] = [graph.property("property"), graph.property("agreement")];
    const found: Row[] = [];
    for (const conflict of graph.edges("CONCERNS").in.neighbours(subject)) {
      if (pace.isUp()) yield;
      const isMeant = property.at(conflict) === property.at(claim) && agreement.at(conflict) === "DISPUTED";
      if (isMeant && this.isOfOption(conflict, this.optionOf(claim)))
        found.push([textAt(graph.property("topic"), conflict), textAt(graph.property("id"), conflict)]);
    }
    return found.sort(([, a], [, b]) => compareCodePoints(String(a), String(b))).slice(0, MOST_NAMED + 1);
  }

  private isOfOption(conflict: number, option: number | undefined): boolean {
    const members = this.graph.edges("IN_CONFLICT").in.neighbours(conflict);
    return members.some((member) => this.graph.hasLabel(member, "Claim") && this.optionOf(member) === option);
  }

  /** The titles of the first articles that speak against one of these nodes; one more than are named. */
  *opponents(nodes: Uint32Array): Steps<readonly string[]> {
    const { graph, pace } = this;
    const found = yield* this.references.toNodes(nodes, contradictions);
    const sorted = Uint32Array.from(found);
    const keys = ["publishedKey", "id"].map((name) => ({ column: graph.property(name), isDescending: false }));
    yield* sortInSteps(sorted, compareBy(keys), pace);
    const title = graph.property("titleInProse");
    return [...sorted.subarray(0, MOST_NAMED + 1)].flatMap((node) => textAt(title, node) ?? []);
  }

  private optionOf(claim: number): number | undefined {
    return this.graph.edges("ON_OPTION").out.first(claim);
  }
}
