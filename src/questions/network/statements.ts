import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import type { NetworkKindName } from "./types.js";
import { isAnswer, visibleStatus } from "../../planner/visible.js";
import { countHidden } from "../hidden-ties.js";

/** How one kind of network is read. */
export interface NetworkStatements {
  readonly isDirected: boolean;
  /** Binds `id`, `label` and `degree` of everything that is tied to anything: how often it is. */
  readonly members: Fragment;
  /** What ties members with these ids. */
  readonly ties: TiesStatement;
  /** Binds `hidden` to how many ties of these statuses there are. */
  readonly hidden: (statuses: readonly string[]) => Fragment;
}

/** Either binds `start`, `target`, `weight` and `stances` of the ties themselves; or binds `people`, the ids of those who share something and so are
 *  tied, each to all others, without making the pairs. */
export type TiesStatement =
  | { readonly bind: "ties"; readonly statement: (ids: readonly string[]) => Fragment }
  | { readonly bind: "people"; readonly statement: (ids: readonly string[]) => Fragment };

const isSeenAnswer = isAnswer(cypher`r`);
const isSeenSignature = visibleStatus(cypher`r`);

const hiddenAnswers = (statuses: readonly string[]): Fragment => cypher`MATCH (a:Article)-[r:REFERS_TO]->(b:Article)
WHERE r.response = true AND r.status IN ${param(statuses)}
${countHidden}`;

/** Every kind of network. */
export const networkStatements: Readonly<Record<NetworkKindName, NetworkStatements>> = {
  RESPONSES: {
    isDirected: true,
    members: cypher`MATCH (a:Article)-[r:REFERS_TO]-(b:Article)
WHERE ${isSeenAnswer} AND a.id <> b.id
WITH a.id AS id, a.title AS label, count(r) AS degree`,
    ties: {
      bind: "ties",
      statement: (ids) => cypher`MATCH (a:Article) WHERE a.id IN ${param(ids)}
MATCH (a)-[r:REFERS_TO]->(b:Article)
WHERE ${isSeenAnswer} AND a.id <> b.id AND b.id IN ${param(ids)}
WITH a.id AS start, b.id AS target, count(r) AS weight, collect(DISTINCT r.stance) AS stances`,
    },
    hidden: hiddenAnswers,
  },
  CO_SIGNATURES: {
    isDirected: false,
    members: cypher`MATCH (d:Article)<-[r:SIGNED]-(a:Person)
WHERE ${isSeenSignature}
WITH d, collect(DISTINCT a) AS people
WHERE size(people) > 1
UNWIND people AS a
WITH a.id AS id, a.name AS label, coalesce(sum(size(people) - 1), 0) AS degree`,
    ties: {
      bind: "people",
      statement: (ids) => cypher`MATCH (a:Person) WHERE a.id IN ${param(ids)}
MATCH (a)-[r:SIGNED]->(d)
WHERE ${isSeenSignature}
WITH d, collect(DISTINCT a.id) AS people
WHERE size(people) > 1`,
    },
    hidden: (statuses) => cypher`MATCH (a:Person)-[r:SIGNED]->(d)
WHERE r.status IN ${param(statuses)}
${countHidden}`,
  },
  PUBLISHERS: {
    isDirected: true,
    members: cypher`MATCH (x:Article)-[r:REFERS_TO]->(y:Article)
WHERE ${isSeenAnswer}
MATCH (x)-[:PUBLISHED_BY]->(a)
MATCH (y)-[:PUBLISHED_BY]->(b)
WITH r, a, b WHERE a.id <> b.id
UNWIND [[a.id, a.name], [b.id, b.name]] AS place
WITH place[0] AS id, place[1] AS label, count(r) AS degree`,
    ties: {
      bind: "ties",
      statement: (ids) => cypher`MATCH (a:Organization) WHERE a.id IN ${param(ids)}
MATCH (a)<-[:PUBLISHED_BY]-(x)
MATCH (x)-[r:REFERS_TO]->(y:Article)
WHERE ${isSeenAnswer}
MATCH (y)-[:PUBLISHED_BY]->(b)
WITH a, r, b WHERE a.id <> b.id AND b.id IN ${param(ids)}
WITH a.id AS start, b.id AS target, count(r) AS weight, collect(DISTINCT r.stance) AS stances`,
    },
    hidden: hiddenAnswers,
  },
};
