import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildImage, type Image } from "../support/image/build-image.js";
import { freeze, listFiles } from "../support/image/freeze.js";
import { ask, makeFolder, root, runToEnd, startServing, type Serving } from "./support/program.js";

/** What a container may write: a volume and a `tmpfs`. */
const writable = ["data", "tmp"];
let image: Image;
let home: string;

/** No Docker engine is needed: the steps of the Dockerfile are done in a folder, which then stands for the root of the container. */
describe("the image", () => {
  let before: readonly string[];
  let thaw = (): void => undefined;

  beforeAll(() => {
    image = buildImage(root, makeFolder());
    home = join(image.folder, image.workingFolder);
    before = listFiles(image.folder, writable);
    thaw = freeze(image.folder, writable);
  });

  afterAll(() => thaw());

  test("serves the shipped corpus, writing to /data and /tmp alone, and says whether it is healthy", async () => {
    const server = await serveImage();

    expect(await ask(server.address, "{ articles { totalCount } }")).toEqual({
      data: { articles: { totalCount: 148 } },
    });
    expect((await fetch(`${server.address}/ready`)).status).toBe(200);
    expect((await fetch(`${server.address}/graphiql`)).headers.get("content-type")).toMatch("text/html");
    expect(isHealthy(server)).toBe(true);
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(isHealthy(server)).toBe(false);
    expect(readdirSync(join(image.folder, "data"))).toContain("graph.sqlite");
    expect(listFiles(image.folder, writable)).toEqual(before);
  });

  test("does without what is only there for development", async () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
    const dev = Object.entries(lock.packages).filter(([, locked]) => locked.dev === true);
    expect(dev.filter(([path]) => existsSync(join(home, path)))).toEqual([]);
    expect(existsSync(join(home, "node_modules", "libsql"))).toBe(true);

    expect(await inImage(["load", "seed"])).toMatchObject({ code: 0 });
    const question = join(image.folder, "tmp", "cite.graphql");
    writeFileSync(question, '{ article(id: "article/sw-taking-our-final-steps") { citation(format: BIBTEX) } }');
    expect(await inImage(["query", question])).toMatchObject({ code: 0, out: expect.stringContaining("@") });
    const neo4j = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "none" };
    const unreachable = expect.stringContaining('The neo4j engine at "bolt://127.0.0.1:1" did not answer.');
    expect(await inImage(["query", question], neo4j)).toMatchObject({ code: 2, err: unreachable });
  });

  test("holds each page that a message names", () => {
    const program = readdirSync(join(home, "dist"), { recursive: true, encoding: "utf8" });
    const texts = program.filter((name) => name.endsWith(".js") && !name.startsWith("graphiql"));
    const named = texts.flatMap((name) => readFileSync(join(home, "dist", name), "utf8").match(page) ?? []);

    expect(named).toEqual(expect.arrayContaining(["docs/settings.md", "seed/README.md"]));
    expect(named.filter((path) => !existsSync(join(home, path)))).toEqual([]);
  });
});

const page = /\b(?:docs\/[\w/-]+|seed\/README|README|CONTRIBUTING)\.md\b/g;

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

function serveImage(): Promise<Serving> {
  const [program, ...words] = image.command;
  const { ANTIPHONY_DATA: data = "." } = image.environment;
  expect(program).toBe("node");
  return startServing(words, join(image.folder, data), { ...variables(), PORT: "0" }, home);
}

function inImage(words: readonly string[], more: Readonly<Record<string, string>> = {}): ReturnType<typeof runToEnd> {
  return runToEnd(process.execPath, [image.command[1] ?? "", ...words], home, {
    ...variables(),
    ANTIPHONY_DATA: join(image.folder, "tmp", "graph"),
    ...more,
  });
}

/** What the image sets, but for its address: a test answers this machine alone. */
function variables(): Readonly<Record<string, string>> {
  const { ANTIPHONY_DATA: _data, PORT: _port, ...rest } = image.environment;
  return { ...rest, HOST: "127.0.0.1", TMPDIR: join(image.folder, "tmp") };
}

/** Asks as the container's engine does. */
function isHealthy({ address }: Serving): boolean {
  const [command = "", ...words] = image.healthCheck;
  try {
    execFileSync(command, words, { env: { ...process.env, PORT: new URL(address).port }, stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
