import { cypher, empty, identifier, param, type Fragment } from "../../cypher/cypher.js";
import type { NetworkKindName } from "./types.js";
import { isAnswer, visibleStatus } from "../../planner/compile/visible.js";
import { signers } from "../../model/filters/signers.js";
import { countHidden } from "../shared/hidden-edges.js";
import { inPeriod } from "./in-period.js";
import type { NetworkQuestion } from "./read-network.js";

/** How one kind of network is read. */
export interface NetworkStatements {
  readonly isDirected: boolean;
  /** Binds `id`, `label` and `degree` of everything that is joined to anything: how often it is. */
  readonly members: Fragment;
  /** What joins members with these ids. */
  readonly edges: EdgesStatement;
  /** Binds `hidden` to how many edges of these statuses there are. */
  readonly hidden: (statuses: readonly string[]) => Fragment;
}

/** Either binds `start`, `target`, `weight` and `stances` of the edges themselves; or binds `people`, the ids of those who share something and so are
 *  joined, each to all others, without making the pairs. */
export type EdgesStatement =
  | { readonly bind: "edges"; readonly statement: (ids: readonly string[]) => Fragment }
  | { readonly bind: "people"; readonly statement: (ids: readonly string[]) => Fragment };

/** How the network that is asked for is read. */
export function networkStatements(question: NetworkQuestion): NetworkStatements {
  return statements[question.kind](question);
}

const statements: Readonly<Record<NetworkKindName, (question: NetworkQuestion) => NetworkStatements>> = {
  RESPONSES: textStatements,
  REFERENCES: textStatements,
  PUBLISHERS: publisherStatements,
  CO_SIGNATURES: signatoryStatements,
};

function textStatements(question: NetworkQuestion): NetworkStatements {
  const { isCounted, texts, counted, begin } = partsOf(question);
  return {
    isDirected: true,
    members: cypher`MATCH (x:Article)-[r:REFERS_TO]->(y:Article)
WHERE ${isCounted}
${texts}
WITH DISTINCT v, w, ${counted} AS counted WHERE v.id <> w.id
UNWIND [[v.id, v.title], [w.id, w.title]] AS place
WITH place[0] AS id, place[1] AS label, count(counted) AS degree`,
    edges: {
      bind: "edges",
      statement: (ids) => cypher`MATCH (u:Article) WHERE u.id IN ${param(ids)}
${begin}
MATCH (x)-[r:REFERS_TO]->(y:Article)
WHERE ${isCounted}
${texts}
WITH v, w, r WHERE w.id IN ${param(ids)} AND v.id <> w.id
WITH v.id AS start, w.id AS target, count(DISTINCT ${counted}) AS weight, collect(DISTINCT r.stance) AS stances`,
    },
    hidden: hiddenReferences(question),
  };
}

function publisherStatements(question: NetworkQuestion): NetworkStatements {
  const { isCounted, texts, counted } = partsOf(question);
  return {
    isDirected: true,
    members: cypher`MATCH (x:Article)-[r:REFERS_TO]->(y:Article)
WHERE ${isCounted}
${texts}
MATCH (x)-[:PUBLISHED_BY]->(a)
MATCH (y)-[:PUBLISHED_BY]->(b)
WITH DISTINCT a, b, v, w, ${counted} AS counted WHERE a.id <> b.id AND v.id <> w.id
UNWIND [[a.id, a.name], [b.id, b.name]] AS place
WITH place[0] AS id, place[1] AS label, count(counted) AS degree`,
    edges: {
      bind: "edges",
      statement: (ids) => cypher`MATCH (a:Organization) WHERE a.id IN ${param(ids)}
MATCH (a)<-[:PUBLISHED_BY]-(x)
MATCH (x)-[r:REFERS_TO]->(y:Article)
WHERE ${isCounted}
${texts}
MATCH (y)-[:PUBLISHED_BY]->(b)
WITH DISTINCT a, b, v, w, ${counted} AS counted, r.stance AS stance
WHERE a.id <> b.id AND b.id IN ${param(ids)} AND v.id <> w.id
WITH a.id AS start, b.id AS target, count(counted) AS weight, collect(DISTINCT stance) AS stances`,
    },
    hidden: hiddenReferences(question),
  };
}

function hiddenReferences(question: NetworkQuestion): NetworkStatements["hidden"] {
  const { isMeant, texts } = partsOf(question);
  return (statuses) => cypher`MATCH (x:Article)-[r:REFERS_TO]->(y:Article)
WHERE ${isMeant}r.status IN ${param(statuses)}
${texts}
WITH v, w, r WHERE v.id <> w.id
${countHidden}`;
}

/** What statements on references are made of. Of a reference from `x` to `y`, `v` and `w` stand for the two texts. */
function partsOf({ kind, acrossTranslations, stances, period }: NetworkQuestion) {
  const isAll = kind === "REFERENCES";
  const side = stances === undefined ? empty : cypher`r.stance IN ${param(stances)} AND `;
  const asked = cypher`${inPeriod(cypher`x`, { period })}${side}`;
  return {
    isMeant: isAll ? asked : cypher`${asked}r.response = true AND `,
    isCounted: cypher`${asked}${isAll ? visibleStatus(cypher`r`) : isAnswer(cypher`r`)}`,
    texts: acrossTranslations ? cypher`MATCH (x)-[:WORK]->(v)\nMATCH (y)-[:WORK]->(w)` : cypher`WITH *, x AS v, y AS w`,
    /** Binds `x` to each article of the text that `u` stands for. */
    begin: acrossTranslations ? cypher`MATCH (u)<-[:WORK]-(x)` : cypher`WITH u AS x`,
    /** The same for what is one reference, in other languages or versions of the two texts. */
    counted: acrossTranslations ? cypher`r.type` : cypher`r.id`,
  };
}

function signatoryStatements({ acrossTranslations, period }: NetworkQuestion): NetworkStatements {
  const within = (text: Fragment) => inPeriod(text, { period });
  const signed = acrossTranslations ? signedInAnyVersion(within(cypher`d`)) : signedItself(within(cypher`t`));
  return {
    isDirected: false,
    members: cypher`MATCH (t:Article)
${signed}
WITH t, collect(DISTINCT a) AS people
WHERE size(people) > 1
UNWIND people AS a
WITH a.id AS id, a.name AS label, coalesce(sum(size(people) - 1), 0) AS degree`,
    edges: {
      bind: "people",
      statement: (ids) => cypher`MATCH (p:${person}) WHERE p.id IN ${param(ids)}
MATCH (p)-[:SIGNED]->(q)
${acrossTranslations ? cypher`MATCH (q)-[:WORK]->(t)\nWITH DISTINCT t` : cypher`WITH DISTINCT q AS t`}
${signed}
WITH t, collect(DISTINCT a.id) AS signatories
WITH t, [id IN signatories WHERE id IN ${param(ids)}] AS people
WHERE size(people) > 1`,
    },
    hidden: (statuses) => cypher`MATCH (a:${person})-[r:SIGNED]->(d:Article)
WHERE ${within(cypher`d`)}r.status IN ${param(statuses)}
${countHidden}`,
  };
}

const person = identifier(signers.amongPeople.label);
const isSeenSignature = visibleStatus(cypher`r`);

/** Binds `a` to who signed the article `t`, if that is within what is asked for. */
const signedItself = (isWithin: Fragment) => cypher`MATCH (t)<-[r:SIGNED]-(a:${person})
WHERE ${isWithin}${isSeenSignature}`;

/** Binds `a` to who signed any version of the text that `t` stands for, of those within what is asked for. Whoever stands on the list of one version under a name that an earlier version
 *  has stands there already; `t` is the first of them, then they follow by id. */
const signedInAnyVersion = (isWithin: Fragment) => cypher`MATCH (t)<-[:WORK]-(d)
MATCH (d)<-[r:SIGNED]-(a:${person})
WHERE ${isWithin}${isSeenSignature}
WITH t, d, collect(DISTINCT a) AS people
WITH t, d, people, [each IN people | each.name] AS names ORDER BY d.id <> t.id, d.id
WITH t, collect([people, names]) AS lists
UNWIND range(0, size(lists) - 1) AS place
UNWIND lists[place][0] AS a
WITH t, a, place, lists WHERE none(earlier IN lists[0..place] WHERE a.name IN earlier[1])`;
