import { pageSize, type ListRow } from "../questions/browse.js";
import type { SqliteFile } from "./sqlite-file.js";
import type { AskSqlite } from "./open-sqlite.js";

/** Pages of articles and of conflicts. */
export function askPages(file: SqliteFile): Readonly<Record<string, AskSqlite>> {
  const list = askList(file);
  return {
    "article-page": askArticle(file),
    browse: () => list(pageSize + 1),
    "browse-counted": askCounted(file, list),
    conflicts: askConflicts(file),
  };
}

type Numbers = readonly [work: number, publisher: number | null, series: number | null];

function askArticle(file: SqliteFile): AskSqlite {
  const article = file.row<readonly [n: number, ...numbers: Numbers, ...unknown[]]>(
    `SELECT n, work, publisher, series, id, kind, language, url, evidence, isMachineTranslation, title, isTranslation, summary, published, publishedBasis
     FROM Article WHERE id = ?`,
  );
  const named = (table: string) => file.rows(`SELECT id, name FROM ${table} WHERE n = ?`);
  const [house, series] = [named("Organization"), named("Series")];
  const versions = file.rows<readonly [string, string, number, string, number]>(
    "SELECT id, language, isMachineTranslation, title, isTranslation FROM Article WHERE work = ? ORDER BY derivation, publishedKey, id",
  );
  const authors = file.rows<readonly [string, number, string, string]>(
    `SELECT a.nameAsPrinted, a.isCollective, p.id, p.name FROM Authorship a CROSS JOIN Person p ON p.n = a.author
     WHERE a.article = ? ORDER BY a.position, a.id`,
  );
  const signatories = file.rows<readonly [number, string, string, string, string, string]>(
    `SELECT s.position, s.nameAsPrinted, p.id, p.name, p.nameForm, w.id
     FROM Signature s CROSS JOIN Person p ON p.n = s.person LEFT JOIN Article w ON w.n = s.source
     WHERE s.article = ? AND s.status = 'ACCEPTED' ORDER BY s.position, s.id`,
  );
  const references = file.rows<readonly [number, string, string, string, string, string, string | null]>(
    `SELECT r.position, r.id, r.type, r.locator, t.id, t.title, h.name
     FROM CrossReference r CROSS JOIN Article t ON t.n = r.target LEFT JOIN Organization h ON h.n = t.publisher
     WHERE r.source = ? AND r.status = 'ACCEPTED' ORDER BY r.position, r.id`,
  );
  const referring = file.rows(
    `SELECT r.type, r.locator, f.id, f.title, f.published FROM CrossReference r CROSS JOIN Article f ON f.n = r.source
     WHERE r.target = ? AND r.status = 'ACCEPTED' ORDER BY f.publishedKey, r.id`,
  );
  const isTranslation = "t.status = 'ACCEPTED' AND t.kind = 'TRANSLATION'";
  const original = file.rows(
    `SELECT o.id, o.language FROM TextRelation t CROSS JOIN Article o ON o.n = t.original WHERE t.version = ? AND ${isTranslation}`,
  );
  const translations = file.rows(
    `SELECT v.id, v.language, v.title FROM TextRelation t CROSS JOIN Article v ON v.n = t.version
     WHERE t.original = ? AND ${isTranslation} ORDER BY v.publishedKey, v.id`,
  );
  return ({ id }) => {
    const found = article(String(id));
    if (found === undefined) return [];
    const [n, work, publisher, seriesNumber, ...own] = found;
    own[5] = own[5] === 1;
    own[7] = own[7] === 1;
    return [
      [
        ...own,
        publisher === null ? [] : house(publisher),
        seriesNumber === null ? [] : series(seriesNumber),
        versions(work).map(([version, language, machine, title, translated]) => {
          return [version, language, machine === 1, title, translated === 1];
        }),
        authors(n).map(([printed, collective, ...person]) => [printed, collective === 1, [[["Person"], ...person]]]),
        signatories(n).map(([position, printed, person, name, form, source]) => {
          return [position, printed, person, name, form, [source]];
        }),
        references(n).map(([position, reference, type, locator, to, title, name]) => {
          return [position, reference, type, locator, ["Article"], to, title, name === null ? [] : [name]];
        }),
        referring(n),
        original(n),
        translations(n),
      ],
    ];
  };
}

type AskList = (limit: number) => readonly ListRow[];

/** Lists in lists come as JSON: a call of the library costs more than that. */
function askList(file: SqliteFile): AskList {
  type Head = readonly [string, string, string, string, string, string | null];
  const names =
    "SELECT nameAsPrinted FROM Signature WHERE article = t.n AND status = 'ACCEPTED' ORDER BY position, id LIMIT 3";
  const references = `SELECT t.id, (SELECT json_group_array(nameAsPrinted) FROM (${names})) AS names
     FROM CrossReference r CROSS JOIN Article t ON t.n = r.target
     WHERE r.source = a.n AND r.status = 'ACCEPTED' ORDER BY r.position, r.id LIMIT 3`;
  const first = file.rows<readonly [...Head, references: string]>(
    `SELECT publishedKey, id, kind, language, title, published,
       (SELECT json_group_array(json_array(json_array(id, json(names)))) FROM (${references}))
     FROM Article a ORDER BY publishedKey, id LIMIT ?`,
  );
  return (limit) =>
    first(limit).map(([key, id, kind, language, title, published, found]): ListRow => {
      return [key, id, kind, language, title, published, JSON.parse(found) as ListRow[6]];
    });
}

function askCounted(file: SqliteFile, list: AskList): AskSqlite {
  const total = file.rows<readonly [number]>("SELECT count(*) FROM Article");
  const counted = (property: string) =>
    file.rows(
      `SELECT ${property} AS value, ${property}, count(*) AS articles FROM Article WHERE ${property} IS NOT NULL
       GROUP BY ${property} ORDER BY articles DESC, value LIMIT 100`,
    );
  const houses = file.rows(
    `SELECT o.id AS value, o.name, articles
     FROM (SELECT publisher, count(*) AS articles FROM Article WHERE publisher IS NOT NULL GROUP BY publisher) CROSS JOIN Organization o ON o.n = publisher
     ORDER BY articles DESC, value LIMIT 100`,
  );
  const facets = [counted("kind"), counted("language"), houses, counted("publishedYear")];
  return () => [[total()[0]?.[0], ...facets.map((facet) => facet()), list(pageSize + 1)]];
}

function askConflicts(file: SqliteFile): AskSqlite {
  const mostClaims = 100;
  const rows = file.rows(
    `WITH shown AS (SELECT * FROM Conflict ORDER BY id LIMIT ?)
     SELECT n.id, n.topic, n.property, n.agreement, n.spreadLeast, n.spreadMost, t.id,
       c.stated, c.locator, s.id, c.valueKind, c.value, c.lower, c.upper, c.unit, c.isApproximate, c.date
     FROM shown n CROSS JOIN Article t ON t.n = n.subject
     LEFT JOIN Claim c ON c.conflict = n.n AND c.status = 'ACCEPTED' LEFT JOIN Article s ON s.n = c.source
     ORDER BY n.id, s.publishedKey, coalesce(c.locator, ''), c.id`,
  );
  return ({ first }) => {
    const conflicts: { readonly id: unknown; readonly own: readonly unknown[]; readonly claims: unknown[] }[] = [];
    for (const row of rows(Number(first) + 1)) {
      if (conflicts.at(-1)?.id !== row[0]) conflicts.push({ id: row[0], own: row.slice(0, 7), claims: [] });
      const claim = row.slice(7);
      if (claim[8] !== null) claim[8] = claim[8] === 1;
      if (claim[0] !== null) conflicts.at(-1)?.claims.push(claim);
    }
    return conflicts.map(({ own, claims }) => [
      ...own.slice(0, 6),
      [[["Article"], own[6]]],
      claims.slice(0, mostClaims),
    ]);
  };
}
