import type { Row } from "../../../src/engine/row.js";

/** A text of the portable subset, and the rows that it gives on every engine. */
export interface SubsetCase {
  readonly it: string;
  /** Which rule for portable texts the case holds the engines to. */
  readonly rule: number;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
}

/** Letters that answer each other in a ring with a tail, their signers, and two nodes without edges. */
export const world: readonly string[] = [
  `CREATE (a:Letter:Text {id: 'a', title: 'Ärger', year: 2014, words: 100, on: '2014-03-01', tags: ['x', 'y']}),
  (b:Letter:Text {id: 'b', title: 'Antwort', year: 2019, words: 250, on: '2019-03-24'}),
  (c:Report:Text {id: 'c', title: '漢字', year: 2019, words: 50, on: '2019-04-19T10:00:00.000Z'}),
  (d:Letter:Text {id: 'd', title: 'Zweite Antwort', year: 2019}),
  (e:Report:Text {id: 'e', title: 'alone'}),
  (p:Person {id: 'p', name: 'Pia', born: 1950}), (q:Person {id: 'q', name: 'Quo'}), (r:Person {id: 'r', name: 'Rex', born: 1980}),
  (b)-[:ANSWERS {stance: 'AGREES'}]->(a), (c)-[:ANSWERS {stance: 'DISAGREES'}]->(b), (a)-[:ANSWERS {stance: 'NEUTRAL'}]->(c),
  (d)-[:ANSWERS {stance: 'DISAGREES'}]->(c), (d)-[:CITES]->(a),
  (p)-[:SIGNED {position: 1}]->(a), (q)-[:SIGNED {position: 2}]->(a), (p)-[:SIGNED {position: 1}]->(b), (q)-[:SIGNED {position: 1}]->(d)`,
];
