import { makeFolder, program, startServing, type Serving } from "../support/program.js";

let server: Serving;
beforeAll(async () => {
  server = await startServing([program, "serve"], makeFolder());
});
afterAll(() => server.stop());

const letter = "article/sw-letter-to-the-iso-membership";

async function read(path: string): Promise<string> {
  const response = await fetch(`${server.address}${path}`);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, id = ""]) => id))].sort();
}

function pictureOf(html: string): string {
  return /<svg class="river"[^]*?<\/svg>/.exec(html)?.[0] ?? "";
}

test.each([
  { state: "the whole", path: "/", count: 148 },
  { state: "publications", path: "/?lanes=publications", count: 148 },
  { state: "languages", path: "/?lanes=languages", count: 148 },
  { state: "a lens", path: "/?from=2019-02&to=2019-06", count: 148 },
  { state: "a text in the middle", path: `/?focus=${letter}`, count: 148 },
  { state: "one side only", path: "/?stance=disagrees", count: 148 },
  { state: "one language", path: "/?lang=fr", count: 4 },
])("says of $state in words all that its picture shows, and draws all that the words say", async ({ path, count }) => {
  const html = await read(path);
  const [words = ""] = /<section aria-labelledby="debates"[^]*?<\/section>/.exec(html) ?? [];
  const drawn = idsIn(pictureOf(html), /data-id="([^"]+)"/g);

  expect(drawn).toHaveLength(count);
  expect(drawn).toEqual(idsIn(words, /href="\/(article\/[^"]+)"/g));
});

test("switches lanes by links, of which one is the current", async () => {
  const html = await read("/?lanes=publications&stance=agrees");

  expect(html).toMatch(/<a href="\/\?lanes=publications&amp;stance=agrees" aria-current="true">Publications<\/a>/);
  expect(html).toMatch(/<a href="\/\?stance=agrees">Debates<\/a>/);
  expect(html).toContain("Socialist Worker / SocialistWorker.org (US) · 18 texts");
});

test("takes answers of a side out of picture and words, keeps their number, and puts them back", async () => {
  const [whole, without] = [await read("/"), await read("/?stance=agrees,develops,neutral")];
  const lines = (html: string): number => pictureOf(html).match(/class="arc disagrees"/g)?.length ?? 0;

  expect(whole).toContain('href="/?stance=agrees,develops,neutral"');
  expect([lines(whole), lines(without)]).toEqual([16, 0]);
  expect(without).toMatch(/disagrees<\/span>\s*<span class="count">16<\/span>\s*<span class="meta">hidden/);
  expect(without).toMatch(/<a class="stance disagrees off" href="\/">/);
});

test("draws what only mentions when it is asked for, translations always, a ray for each of many signatures and a diamond for each vote", async () => {
  const count = (html: string, pattern: RegExp): number => pictureOf(html).match(pattern)?.length ?? 0;
  const [whole, mentioning] = [await read("/"), await read("/?mentions=on")];

  expect([count(whole, /class="mention"/g), count(mentioning, /class="mention"/g) > 30]).toEqual([0, true]);
  expect(count(whole, /class="tie"/g)).toBeGreaterThan(5);
  expect(count(whole, /class="rays"/g)).toBe(4);
  expect(count(whole, /class="vote"/g)).toBe(10);
  expect(whole).toContain("Online poll · disputed");
});

test("puts a text in the middle, says beside it what it answers and what answers it, and leads back", async () => {
  const html = await read(`/?focus=${letter}`);
  const [panel = ""] = /<aside class="panel"[^]*?<\/aside>/.exec(html) ?? [];

  expect(panel).toMatch(/Answers <span class="count">1</);
  expect(panel).toMatch(/Answered by <span class="count">3</);
  expect(panel).toContain(`href="/${letter}"`);
  expect(panel).toContain(`href="/${letter}#cite"`);
  expect(html).toMatch(/<a href="\/" data-back>Back to the whole<\/a>/);
  expect(pictureOf(html)).toContain("The debate it belongs to · 16 texts");
});

test("has no text in the middle that is not there", async () => {
  const response = await fetch(`${server.address}/?focus=article/there-is-none`);

  expect(response.status).toBe(404);
});

test("lays a lens on a stretch by a link in the axis, keeps what is outside, and says for how long it is", async () => {
  const [whole, lens] = [await read("/"), await read("/?from=2019-02&to=2019-06")];

  expect(pictureOf(whole)).toMatch(
    /href="\/\?from=2018-12&amp;to=2019-12"[^>]*><title>Look closer at December 2018 to December 2019/,
  );
  expect(lens).toContain("Larger: February to June 2019");
  expect(lens).toMatch(/<a href="\/" data-back>All times<\/a>/);
  expect(pictureOf(lens)).toContain("outside this time, folded");
});

test("says what is wrong with a day that cannot be read", async () => {
  const response = await fetch(`${server.address}/?from=yesterday`);

  expect(response.status).toBe(400);
  expect(await response.text()).toContain("yesterday");
});

test("says which condition to drop where nothing fits", async () => {
  const html = await read("/?lang=nl&kind=news");

  expect(html).toContain("Nothing fits all of this");
  expect(html).toMatch(/<a href="\/\?kind=news"\s*>any language<\/a/);
});

test("gives the river as a file that needs nothing else, in the state that is shown", async () => {
  const html = await read("/?lanes=languages");
  const [, href = ""] = /href="([^"]+)" download>The river as SVG/.exec(html) ?? [];
  const response = await fetch(`${server.address}${href.replaceAll("&amp;", "&")}`);
  const svg = await response.text();

  expect(response.headers.get("content-type")).toMatch(/^image\/svg\+xml/);
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="river.svg"');
  expect(svg).toMatch(/^<\?xml[^>]+>\s*<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><style>/);
  expect(svg).not.toMatch(/href=|<script|https?:\/\/(?!www\.w3\.org)/);
  expect(svg).toContain("English · ");
  const rules = /<style>([^]*)<\/style>/.exec(svg)?.[1] ?? "";
  const classes = idsIn(svg, /class="([^"]+)/g).flatMap((names) => names.split(" "));
  // What only holds other things has no rule, nor has what looks as everything does.
  const plain = /^(?:arcs|headings|lane|marks|mentions|month|periods|printed|ties|spot|form-.*|day|seen|join)$/;
  expect(classes.filter((name) => !rules.includes(`.${name}`) && !plain.test(name))).toEqual([]);
});

test("gives each debate its thread of arcs for phones", async () => {
  const html = await read("/");

  expect(html.match(/<svg class="thread"/g)).toHaveLength(20);
});
