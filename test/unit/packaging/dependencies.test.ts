import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const root = join(__dirname, "..", "..", "..");
const { dependencies = {}, devDependencies = {} } = readManifest(root);

/** What nothing in `src` imports by name, and who cannot do without it. */
const peers: Readonly<Record<string, string>> = {
  "graphql-scalars": "type-graphql",
};

test("installs nothing with the program that the program does not import, but for what its packages ask their user for", () => {
  const imported = importedIn(join(root, "src"), "web");
  const unused = Object.keys(dependencies).filter((name) => !imported.has(name));

  expect(unused).toEqual(Object.keys(peers));
  for (const [name, asking] of Object.entries(peers)) {
    expect(imported).toContain(asking);
    expect(readManifest(join(root, "node_modules", asking)).peerDependencies).toHaveProperty([name]);
  }
});

test("names every version exactly", () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });

  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

/** Names of the packages that a folder's files import by value or by type. */
function importedIn(folder: string, but: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const texts = files.filter((path) => !path.startsWith(but)).map((path) => readFileSync(join(folder, path), "utf8"));
  const importing = /(?:\bfrom |\bimport |\bimport\()"(@[^/"]+\/[^/"]+|[^@./"][^/"]*)/g;
  return new Set(texts.flatMap((text) => [...text.matchAll(importing)].map(([, name = ""]) => name)));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
