import { makeFolder, program, startServing, type Serving } from "../support/program.js";

let server: Serving;
beforeAll(async () => {
  server = await startServing([program, "serve"], makeFolder());
});
afterAll(() => server.stop());

/** Each kind of page, as somebody may be sent to it, and words that must stand there. */
const visits = [
  { path: "/", words: ["International Socialist Organization", "Who answers whom", "disagrees"] },
  { path: "/articles", words: ["148 texts", "Towards a Revolutionary Socialist Party", "Next page"] },
  { path: "/articles?kind=open-letter", words: ["5 texts", "open letter"] },
  { path: "/articles?lang=nl&answered=yes", words: ["Nothing fits all of this", "any language", "any answers"] },
  {
    path: "/article/sw-taking-our-final-steps/chain",
    words: ["One step away", "On the dissolution of the ISO", "Of 148 texts 1 was read whole"],
  },
  { path: "/article/leblanc-why-im-joining/chain", words: ["also as", "(Links copy)</a> (English)"] },
  { path: "/search", words: ["One typing error is forgiven"] },
  { path: "/search?q=final+steps", words: ["Taking our <mark>final</mark>", "hits"] },
  { path: "/search?q=callinicoss", words: ["Did you mean"] },
  { path: "/conflicts", words: ["Membership shortly before the end", "shown first"] },
  { path: "/conflict/membership", words: ["nearly 800 active members", "Workers’ Liberty", "800 or less"] },
  { path: "/votes", words: ["Future of the organization", "nearly 500"] },
  { path: "/vote/poll-future", words: ["Do the figures add up?", "Cannot be decided.", "cerca de 500"] },
  { path: "/conventions", words: ["Conventions and conferences", "only planned"] },
  { path: "/event/iso-convention-2019", words: ["convention", "disputed"] },
  { path: "/people", words: ["111 names", "Aaron A", "Alex Callinicos"] },
  { path: "/people?form=partial&q=aaron", words: ["2 names", "Onze laatste stappen zetten"] },
  { path: "/person/aaron-a--sw-taking-our-final-steps", words: ["never completed", "Signed beside"] },
  { path: "/organizations", words: ["97 bodies", "leading body"] },
  { path: "/organization/iso-us", words: ["Parts of it", "Its events and votes"] },
  { path: "/silences", words: ["145 silences", "No other text in this corpus answers"] },
  { path: "/silences?kind=uncontested-claim", words: ["53 silences"] },
  { path: "/timeline", words: ["2019", "have no date"] },
  { path: "/timeline?from=2019&to=2019&by=month", words: ["April 2019", "19 April 2019"] },
  { path: "/network", words: ["Is Leninism finished?", "Nothing that fits the question is left out."] },
  { path: "/network?kind=publishers&sort=answers", words: ["World Socialist Web Site"] },
  { path: "/about", words: ["Of 148 texts 1 was read whole", "CC0-1.0"] },
];

async function read(path: string): Promise<{ readonly response: Response; readonly html: string }> {
  const response = await fetch(`${server.address}${path}`);
  return { response, html: await response.text() };
}

test.each(visits)("prints $path", async ({ path, words }) => {
  const { response, html } = await read(path);

  expect(response.status).toBe(200);
  for (const each of words) expect(html).toContain(each);
});

test.each(visits)("says what stands at $path in words, never by terms, keys or ids", async ({ path }) => {
  const { html } = await read(path);
  const words = html.replace(/<(pre|code)[^]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ");

  expect(words.match(/\b[A-Z]{3,}_[A-Z_]+\b/g)).toBeNull();
  expect(words.match(/\b(?:article|person|organization|event|vote|claim|conflict|signature)\/[a-z0-9]/g)).toBeNull();
  expect(words).not.toMatch(/undefined|\[object|null\b/);
});

test.each(visits)("gives $path as the same page under its own link", async ({ path }) => {
  const { html } = await read(path);
  const permalink = /href="([^"]+)" data-copy-link/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";

  expect((await read(permalink)).html).toBe(html);
});

test.each(visits.filter(({ path }) => !path.startsWith("/search")))(
  "gives the data of $path as rows",
  async ({ path }) => {
    const { html } = await read(path);
    const [, href = ""] = /href="([^"]+)" download>Data as CSV/.exec(html) ?? [];
    const response = await fetch(`${server.address}${href.replaceAll("&amp;", "&")}`);

    expect(response.headers.get("content-type")).toMatch(/^text\/csv/);
    expect((await response.text()).split("\r\n")[0]).toMatch(/^[a-z ]+(,[a-zA-Z ]+)+$/);
  },
);

test("gives the data of a narrowed list only", async () => {
  const { html } = await read("/articles?kind=open-letter");
  const [, href = ""] = /href="([^"]+)" download>Data as CSV/.exec(html) ?? [];
  const csv = await (await fetch(`${server.address}${href.replaceAll("&amp;", "&")}`)).text();

  expect(csv.trimEnd().split("\r\n")).toHaveLength(1 + 5);
});

test.each([
  { path: "/articles?lang=nl&answered=yes&year=2019", conditions: 3, counted: "texts?" },
  { path: "/people?q=callinicos&form=partial", conditions: 2, counted: "names?" },
  { path: "/search?q=callinicos&kind=vote&lang=nl", conditions: 2, counted: "hits?" },
])("says at $path how many there are without each condition", async ({ path, conditions, counted }) => {
  const { html } = await read(path);
  const [, list = ""] = /class="nothing">([^]*?)<\/ul>/.exec(html) ?? [];
  const offers = Array.from(list.matchAll(/href="([^"]+)"[^>]*>[^<]*<\/a>\s*<span class="count">([\d,]+)</g));

  expect(offers).toHaveLength(conditions);
  for (const [, href = "", number = ""] of offers) {
    const there = (await read(href.replaceAll("&amp;", "&"))).html;
    const found = new RegExp(`>([\\d,]+) ${counted}<`).exec(there)?.[1] ?? "0";
    expect({ href, number }).toEqual({ href, number: found });
  }
});

test("leads on from a search that finds nothing to what is answered most", async () => {
  const { html } = await read("/search?q=qqqqqqq");

  expect(html).toContain("Nothing in this corpus has all of these words.");
  expect(html).toMatch(/What is answered most<\/h2>[^]*href="\/article\/[a-z0-9-]+"/);
});

test("asks search engines to leave people alone, and nobody else", async () => {
  const robots = async (path: string): Promise<string | null> =>
    (await read(path)).response.headers.get("x-robots-tag");

  expect(await robots("/person/aaron-amaral")).toBe("noindex");
  expect(await robots("/people")).toBe("noindex");
  expect(await robots("/article/sw-taking-our-final-steps")).toBeNull();
});

test("goes on to the next page of a list, and back", async () => {
  const { html } = await read("/articles");
  const next = /rel="next" href="([^"]+)"/.exec(html)?.[1] ?? "";
  const second = (await read(next.replaceAll("&amp;", "&"))).html;

  expect(second).toContain('href="/articles">Back to the first page');
  expect(second).not.toContain("Towards a Revolutionary Socialist Party");
});

test("says what is wrong with an address in a sentence, and keeps the status", async () => {
  const { response, html } = await read("/timeline?from=yesterday");

  expect(response.status).toBe(400);
  expect(html).toContain("yesterday");
});
