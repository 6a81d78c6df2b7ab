import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(__dirname, "../../../package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

describe("package-lock.json", () => {
  test("has every package that another machine would need, so that `npm ci` takes it anywhere", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => findVersion(path, name) === undefined),
    );

    expect(missing).toEqual([]);
  });

  test("names no registry, so that each machine asks its own", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

/** As Node looks for it: beside the package, then in every folder above. */
function findVersion(path: string, name: string): string | undefined {
  const own = lock.packages[`${path === "" ? "" : `${path}/`}node_modules/${name}`]?.version;
  if (own !== undefined || path === "") return own;
  return findVersion(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}
