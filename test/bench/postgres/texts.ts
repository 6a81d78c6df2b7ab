import { depth as chainDepth } from "../questions/chain.js";
import { limit as canvasLimit } from "../questions/neighbourhood.js";
import { pageSize } from "../questions/browse.js";

/** A list as JSON: `(SELECT coalesce(json_agg(json_build_array(…) ORDER BY …), '[]') FROM …)`, since a network lies between. */
function list(columns: string, from: string, order = ""): string {
  const sorted = order === "" ? "" : ` ORDER BY ${order}`;
  return `(SELECT coalesce(json_agg(json_build_array(${columns})${sorted}), '[]') FROM ${from})`;
}

/** One thing or none, as a list of at most one. */
function maybe(alias: string, columns: string): string {
  return `CASE WHEN ${alias}.n IS NULL THEN '[]' ELSE json_build_array(json_build_array(${columns})) END`;
}

const isTranslation = "t.status = 'ACCEPTED' AND t.kind = 'TRANSLATION'";

const articlePage = `SELECT a.id, a.kind, a.language, a.url, a.evidence, a.isMachineTranslation, a.title, a.isTranslation, a.summary, a.published, a.publishedBasis,
${maybe("h", "h.id, h.name")}, ${maybe("e", "e.id, e.name")},
${list("w.id, w.language, w.isMachineTranslation, w.title, w.isTranslation", "Article w WHERE w.work = a.work", "w.derivation, w.publishedKey, w.id")},
${list(
  "s.nameAsPrinted, s.isCollective, json_build_array(json_build_array(json_build_array('Person'), p.id, p.name))",
  "Authorship s JOIN Person p ON p.n = s.author WHERE s.article = a.n",
  "s.position, s.id",
)},
${list(
  "s.position, s.nameAsPrinted, p.id, p.name, p.nameForm, json_build_array(w.id)",
  "Signature s JOIN Person p ON p.n = s.person LEFT JOIN Article w ON w.n = s.source WHERE s.article = a.n AND s.status = 'ACCEPTED'",
  "s.position, s.id",
)},
${list(
  "r.position, r.id, r.type, r.locator, json_build_array('Article'), t.id, t.title, CASE WHEN o.n IS NULL THEN '[]' ELSE json_build_array(o.name) END",
  "CrossReference r JOIN Article t ON t.n = r.target LEFT JOIN Organization o ON o.n = t.publisher WHERE r.source = a.n AND r.status = 'ACCEPTED'",
  "r.position, r.id",
)},
${list(
  "r.type, r.locator, f.id, f.title, f.published",
  "CrossReference r JOIN Article f ON f.n = r.source WHERE r.target = a.n AND r.status = 'ACCEPTED'",
  "f.publishedKey, r.id",
)},
${list("b.id, b.language", `TextRelation t JOIN Article b ON b.n = t.original WHERE t.version = a.n AND ${isTranslation}`)},
${list(
  "b.id, b.language, b.title",
  `TextRelation t JOIN Article b ON b.n = t.version WHERE t.original = a.n AND ${isTranslation}`,
  "b.publishedKey, b.id",
)}
FROM Article a LEFT JOIN Organization h ON h.n = a.publisher LEFT JOIN Series e ON e.n = a.series WHERE a.id = $1`;

const names = `(SELECT coalesce(json_agg(nameAsPrinted), '[]') FROM
(SELECT nameAsPrinted FROM Signature WHERE article = t.n AND status = 'ACCEPTED' ORDER BY position, id LIMIT 3) named)`;
const references = list(
  `json_build_array(t.id, ${names})`,
  `(SELECT target, position, id FROM CrossReference WHERE source = a.n AND status = 'ACCEPTED' ORDER BY position, id LIMIT 3) r
JOIN Article t ON t.n = r.target`,
  "r.position, r.id",
);
const listed = `a.publishedKey, a.id, a.kind, a.language, a.title, a.published, ${references}`;
const head = `(SELECT * FROM Article ORDER BY publishedKey, id LIMIT ${pageSize + 1}) a`;

function facet(counted: string): string {
  const most = `(SELECT * FROM (${counted}) all_of_it ORDER BY c DESC, v LIMIT 100) counted`;
  return list("v, t, c", most, "c DESC, v");
}

function counted(property: string): string {
  return `SELECT ${property} AS v, ${property} AS t, count(*)::int AS c FROM Article WHERE ${property} IS NOT NULL GROUP BY ${property}`;
}

const browseCounted = `SELECT (SELECT count(*)::int FROM Article), ${facet(counted("kind"))}, ${facet(counted("language"))},
${facet(`SELECT o.id AS v, o.name AS t, c FROM (SELECT publisher, count(*)::int AS c FROM Article GROUP BY publisher) p JOIN Organization o ON o.n = p.publisher`)},
${facet(counted("publishedYear"))}, ${list(listed, head, "a.publishedKey, a.id")}`;

/** Distinct pairs of article and depth: what is reached again at another depth is looked at again, at most once a depth. */
const chain = `WITH RECURSIVE reached (n, depth) AS (
SELECT n, 0 FROM Article WHERE id = $1
UNION SELECT r.source, depth + 1 FROM reached JOIN CrossReference r ON r.target = reached.n WHERE r.status = 'ACCEPTED' AND r.isResponse AND depth < ${chainDepth}),
nearest AS MATERIALIZED (SELECT n, min(depth) AS depth FROM reached GROUP BY n),
given AS MATERIALIZED (SELECT r.source, json_agg(json_build_array(r.id, r.type, t.id, r.locator)) AS answers
FROM nearest JOIN CrossReference r ON r.target = nearest.n JOIN Article t ON t.n = nearest.n WHERE r.status = 'ACCEPTED' AND r.isResponse GROUP BY r.source)
SELECT a.id, depth, a.title, a.language, a.published, a.publishedKey, coalesce(given.answers, '[]'), json_build_array(a.publishedEarliest, a.publishedLatest, a.publishedFirmEarliest, a.publishedFirmLatest)
FROM nearest JOIN Article a ON a.n = nearest.n LEFT JOIN given ON given.source = nearest.n`;

const isSeen = "status = 'ACCEPTED'";
const isShown = "farLabel IN ('Article', 'Person')";
const neighbourhood = `WITH middle AS MATERIALIZED (SELECT n FROM Article WHERE id = $1),
near AS MATERIALIZED (SELECT DISTINCT far AS n FROM middle JOIN Tie ON near = n WHERE ${isSeen} AND ${isShown} AND far <> n),
beyond AS MATERIALIZED (SELECT DISTINCT far AS n FROM near x JOIN Tie ON near = x.n WHERE ${isSeen} AND ${isShown}
EXCEPT SELECT n FROM near EXCEPT SELECT n FROM middle),
found AS (SELECT n, 0 AS distance FROM middle UNION ALL SELECT n, 1 FROM near UNION ALL SELECT n, 2 FROM beyond),
things AS (SELECT n, id, text, label, distance, (SELECT count(DISTINCT far)::int FROM Tie WHERE near = n AND far <> n AND ${isSeen}) AS degree
FROM found JOIN Thing USING (n)),
shown AS MATERIALIZED (SELECT * FROM things ORDER BY distance, degree DESC, id LIMIT ${canvasLimit})
SELECT (SELECT count(*)::int FROM found), ${list("id, text, label, distance, degree", "shown", "distance, degree DESC, id")},
${list("t.type, x.id, y.id, t.id, t.stance", `shown x JOIN Tie t ON t.near = x.n JOIN shown y ON y.n = t.far WHERE t.${isSeen} AND isForward AND t.far <> t.near`)}`;

const conflicts = `SELECT c.id, c.topic, c.property, c.agreement, c.spreadLeast, c.spreadMost,
json_build_array(json_build_array(json_build_array('Article'), t.id)), said.claims
FROM (SELECT * FROM Conflict ORDER BY id LIMIT $1) c JOIN Article t ON t.n = c.subject
CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_array(stated, locator, source, valueKind, value, lower, upper, unit, isApproximate, date)
ORDER BY key, place, id), '[]') AS claims FROM (
SELECT m.*, s.id AS source, s.publishedKey AS key, coalesce(m.locator, '') AS place
FROM (SELECT id, stated, locator, source AS source_n, valueKind, value, lower, upper, unit, isApproximate, date FROM Claim WHERE conflict = c.n AND status = 'ACCEPTED') m
JOIN Article s ON s.n = m.source_n ORDER BY key, place, m.id LIMIT 100) ordered) said ORDER BY c.id`;

/** One text a question, but for the path, of which each step is one: each gives the rows that the question's `shape` takes. */
export const texts = {
  articlePage,
  browse: `SELECT ${listed} FROM ${head} ORDER BY a.publishedKey, a.id`,
  browseCounted,
  search: "SELECT id, title FROM Article WHERE to_tsvector('simple', searchTitle) @@ to_tsquery('simple', $1) LIMIT 20",
  chain,
  neighbourhood,
  timeline: `SELECT id, publishedKey, title, published, publishedBasis, publishedEarliest, publishedLatest, publishedFirmEarliest, publishedFirmLatest FROM Article
WHERE publishedSpan = ANY($1) AND (publishedLatest IS NULL OR publishedLatest >= $2) AND (publishedEarliest IS NULL OR publishedEarliest <= $3)
ORDER BY publishedKey, id`,
  conflicts,
  ends: "SELECT a.n, b.n FROM Article a, Article b WHERE a.id = $1 AND b.id = $2",
  tied: "SELECT near, far, id FROM Tie WHERE near = ANY($1) AND farLabel = 'Article' AND status = 'ACCEPTED'",
  hops: `SELECT t.id, a.id, b.id, isForward, type, status, locator
FROM unnest($1::int[], $2::int[], $3::text[]) WITH ORDINALITY AS hop (x, y, tie, place)
JOIN Tie t ON t.near = x AND t.far = y AND t.id = tie AND t.status = 'ACCEPTED' JOIN Thing a ON a.n = x JOIN Thing b ON b.n = y ORDER BY place`,
};
