import type { Steps } from "../../base/scheduling/steps.js";
import type { Row } from "../../engine/row.js";
import { compareBy } from "../../graph/ordered-nodes.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { sortInSteps, type Compare } from "../../graph/sort/sort-in-steps.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { valuesAt } from "../../graph/read/values-at.js";
import { electorateProperties } from "../../model/electorate-properties.js";
import { claimProperties, MOST_ROWS } from "./read-vote.js";

/** What `voteStatement` finds, out of the graph in memory. */
export function* findVote(snapshot: Snapshot, id: string): Steps<readonly Row[]> {
  const vote = snapshot.find(id);
  if (vote === undefined || !snapshot.hasLabel(vote, "Vote") || !seenOf(snapshot, "Vote")(vote)) return [];
  const finder = new VoteFinder(snapshot, new Pace());
  return [[id, yield* finder.options(vote), yield* finder.claims(vote), yield* finder.conflicts(vote)]];
}

/** Which nodes are meant. */
type Test = (node: number) => boolean;

class VoteFinder {
  private readonly isSeenClaim: Test;
  private readonly isSeenArticle: Test;

  constructor(
    private readonly graph: Snapshot,
    private readonly pace: Pace,
  ) {
    this.isSeenClaim = seenOf(graph, "Claim");
    this.isSeenArticle = seenOf(graph, "Article");
  }

  *options(vote: number): Steps<readonly Row[]> {
    const isOption = (node: number) => this.graph.hasLabel(node, "VoteOption");
    const options = yield* this.leadingTo([vote], "OPTION_OF", isOption, this.by("position", "id"));
    return yield* this.rows(options, ["id", "label", "kind"]);
  }

  *claims(vote: number): Steps<readonly Row[]> {
    const [key, id] = [this.by("publishedKey"), this.by("id")];
    const bySource: Compare = (a, b) => key(this.sourceOf(a) ?? 0, this.sourceOf(b) ?? 0) || id(a, b);
    const isMeant = this.saidOf(vote, "ABOUT", (node) => this.isClaim(node));
    const claims = yield* this.leadingTo(this.electorateOf(vote), "ABOUT", isMeant, bySource);
    const own = yield* this.rows(claims, claimProperties);
    const sources = yield* this.rows(
      claims.map((claim) => this.sourceOf(claim) ?? 0),
      ["id", "titleInProse", "publishedKey"],
    );
    const [options, votes] = [this.graph.edges("ON_OPTION").out, this.graph.edges("ABOUT").out];
    const questions = this.graph.property("question");
    return own.map((row, index) => {
      const claim = claims[index] ?? 0;
      const [option, about] = [options.first(claim), votes.first(claim)];
      const question = about === undefined ? null : (questions.at(about) ?? null);
      return [...row, ...(sources[index] ?? []), question, option === undefined ? null : this.graph.idOf(option)];
    });
  }

  *conflicts(vote: number): Steps<readonly Row[]> {
    const isConflict = this.saidOf(vote, "CONCERNS", (node) => this.graph.hasLabel(node, "Conflict"));
    const conflicts = yield* this.leadingTo(this.electorateOf(vote), "CONCERNS", isConflict, this.by("topic", "id"));
    const rows: Row[] = [];
    for (const row of yield* this.rows(conflicts, ["id", "topic", "property", "agreement"]))
      rows.push([...row, yield* this.sources(conflicts[rows.length] ?? 0)]);
    return rows;
  }

  private *sources(conflict: number): Steps<readonly string[]> {
    const sources = new Set<number>();
    for (const claim of this.graph.edges("IN_CONFLICT").in.neighbours(conflict)) {
      const source = this.isClaim(claim) ? this.sourceOf(claim) : undefined;
      if (source !== undefined) sources.add(source);
      if (this.pace.isUp()) yield;
    }
    const sorted = Uint32Array.from(sources);
    yield* sortInSteps(sorted, this.by("id"), this.pace);
    return Array.from(sorted.subarray(0, MOST_ROWS), (source) => this.graph.idOf(source));
  }

  /** Every question that was put to the same voters. */
  private electorateOf(vote: number): Iterable<number> {
    const { out, in: into } = this.graph.edges("ELECTORATE");
    const first = out.first(vote);
    return first === undefined ? [] : into.neighbours(first);
  }

  /** Of what leads to another question only what is said of those who answered both. */
  private saidOf(vote: number, edge: string, isMeant: Test): Test {
    const [subjects, properties] = [this.graph.edges(edge).out, this.graph.property("property")];
    return (node) =>
      isMeant(node) && (subjects.first(node) === vote || electorateProperties.includes(String(properties.at(node))));
  }

  /** The first nodes that an edge leads from to others. */
  private *leadingTo(nodes: Iterable<number>, edge: string, isMeant: Test, compare: Compare): Steps<Uint32Array> {
    const found: number[] = [];
    for (const node of nodes) {
      for (const other of this.graph.edges(edge).in.neighbours(node)) {
        if (isMeant(other)) found.push(other);
        if (this.pace.isUp()) yield;
      }
      if (this.pace.isUp()) yield;
    }
    const sorted = Uint32Array.from(found);
    yield* sortInSteps(sorted, compare, this.pace);
    return sorted.subarray(0, MOST_ROWS);
  }

  private *rows(nodes: Uint32Array, properties: readonly string[]): Steps<readonly Row[]> {
    const columns = properties.map((property) => this.graph.property(property));
    const rows: Row[] = [];
    for (const node of nodes) {
      rows.push(valuesAt(columns, node));
      if (this.pace.isUp(columns.length)) yield;
    }
    return rows;
  }

  /** A claim that may be seen, with a source. */
  private isClaim(node: number): boolean {
    return this.graph.hasLabel(node, "Claim") && this.isSeenClaim(node) && this.sourceOf(node) !== undefined;
  }

  /** The only article that states a claim. */
  private sourceOf(claim: number): number | undefined {
    const source = this.graph.edges("STATED_IN").out.first(claim);
    return source !== undefined && this.graph.hasLabel(source, "Article") && this.isSeenArticle(source)
      ? source
      : undefined;
  }

  private by(...properties: readonly string[]): Compare {
    return compareBy(properties.map((name) => ({ column: this.graph.property(name), isDescending: false })));
  }
}
