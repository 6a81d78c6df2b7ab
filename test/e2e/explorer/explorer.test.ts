import { makeFolder, program, startServing, type Serving } from "../support/program.js";

let server: Serving;
beforeAll(async () => {
  server = await startServing([program, "serve"], makeFolder());
});
afterAll(() => server.stop());

const article = "/article/sw-taking-our-final-steps";

function get(path: string, headers: Readonly<Record<string, string>> = { accept: "text/html" }): Promise<Response> {
  return fetch(`${server.address}${path}`, { headers });
}

test("prints a text with what answers it, who signed it and what it states, readable without a script", async () => {
  const response = await get(article);
  const html = await response.text();

  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(html).toMatch(/<h1\s+lang="en" dir="auto">Taking our final steps<\/h1>/);
  expect(html).toMatch(/href="\/article\/rs21-on-the-dissolution-of-the-iso" lang="en"/);
  expect(html).toMatch(/<li value="1"><a href="\/person\/aaron-a--sw-taking-our-final-steps" dir="auto">Aaron A<\/a>/);
  expect(html).toMatch(/lang="zh-Hans"[^>]*>迈出最后一步/);
  expect(html).toMatch(/href="\/conflict\/[a-z0-9-]+"[^>]*>disputed</);
});

test("puts a title in the editors' words into brackets, and says whose words they are", async () => {
  const html = await (await get("/articles?evidence=referenced")).text();

  expect(html).toMatch(/class="title described"[^>]*>\[[^\]]+\]<\/a>/);
  expect(html).toContain("title in our words");
});

test("shows a translation with the answers that its original got, and says to which version they are", async () => {
  const html = await (await get("/article/nl-focus-wtv-onze-laatste-stappen")).text();

  expect(html).toContain("On the dissolution of the ISO");
  expect(html).toContain("to the version in English:");
});

test("shows no term of the API, no key and no id among its words", async () => {
  const html = await (await get(article)).text();
  const words = html.replace(/<pre[^]*?<\/pre>/g, "").replace(/<[^>]+>/g, " ");

  expect(words).not.toMatch(/\b[A-Z]+_[A-Z_]+\b/);
  expect(words).not.toMatch(/\b(?!rs21)[a-z]+[A-Z][a-z]+[A-Za-z]*\b/);
  expect(words).not.toMatch(/\b(?:article|person|organization|event|vote|claim|conflict)\/[a-z]/);
});

test("lets a page load nothing but what the server itself has, and run nothing that stands in it", async () => {
  const response = await get(article);
  const policy = response.headers.get("content-security-policy") ?? "";

  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
});

test("says 304 for a page that the browser has", async () => {
  const etag = (await get(article)).headers.get("etag") ?? "";

  expect((await get(article, { "if-none-match": etag })).status).toBe(304);
});

test.each(["br", "gzip", "identity"])("packs pages as the browser takes them: %s", async (coding) => {
  const response = await get("/", { accept: "text/html", "accept-encoding": coding });

  expect(response.headers.get("content-encoding")).toBe(coding === "identity" ? null : coding);
  expect(response.headers.get("vary")).toContain("accept-encoding");
  expect(await response.text()).toMatch(/<\/html>\s*$/);
});

test.each([
  { path: "/article/sw-taking-our-last-steps", near: "Taking our final steps" },
  { path: "/article/Taking%20Our%20Final%20Steps", near: "Taking our final steps" },
])("names what is near to $path, which names nothing", async ({ path, near }) => {
  const response = await get(path);

  expect([response.status, response.headers.get("x-robots-tag")]).toEqual([404, "noindex"]);
  expect(await response.text()).toContain(`>${near}</a>`);
});

test("answers an address that nothing is served at to a person as a page, to a program as JSON", async () => {
  const [page, json] = [await get("/nowhere"), await get("/nowhere", { accept: "*/*" })];

  expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect([json.status, json.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
});

test("gives the references of a text as CSV, and the text's citation as files", async () => {
  const csv = await get(`${article}?format=csv`);
  const rows = (await csv.text()).split("\r\n");

  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="article-sw-taking-our-final-steps.csv"');
  expect(rows[0]).toBe("from,how,is an answer,side,to,place,quotation,stated in,evidence,review,note");
  expect(rows[1]).toMatch(
    /^article\/rs21-on-the-dissolution-of-the-iso,replies to,yes,side not said,article\/sw-taking/,
  );
  expect(await (await get(`${article}?format=ris`)).text()).toMatch(/^TY {2}- /);
});

test("serves what pages link to under names that stand for their content, packed before", async () => {
  const html = await (await get("/")).text();
  const [style = ""] = /\/explorer\/assets\/[^"]+\.css/.exec(html) ?? [];
  const response = await get(style, { "accept-encoding": "br" });

  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(response.headers.get("content-encoding")).toBe("br");
});

test("opens on the corpus, and leads from there to the texts that are answered most", async () => {
  const html = await (await get("/")).text();

  expect(html).toContain("The dissolution of the International Socialist Organization (US), 2019");
  expect(html).toMatch(/<a class="title" href="\/article\/[a-z0-9-]+"/);
});
