import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ask, makeFolder, root, runToEnd, startServing } from "./support/program.js";

test("works from a packed tarball that is installed into an empty folder", async () => {
  const [folder, data] = [makeFolder(), makeFolder()];
  const packed = await runToEnd("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
  expect(packed).toMatchObject({ code: 0 });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";

  // From npm's cache where it can, so that the test works again without a network.
  const words = ["install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, tarball)];
  expect(await runToEnd("npm", words, folder)).toMatchObject({ code: 0 });
  const installed = join(folder, "node_modules", "antiphony");
  expect(readdirSync(installed).sort()).toEqual(
    expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "dist", "docs", "package.json", "schema", "seed"]),
  );

  expect(readdirSync(join(installed, "dist", "graphiql"))).toContain("licences.md");

  const version = await runToEnd("npx", ["--no-install", "antiphony", "--version"], folder);
  expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  const server = await startServing([join(installed, "dist", "cli", "main.js"), "serve"], data, {}, folder);
  expect(await ask(server.address, "{ articles { totalCount } }")).toEqual({ data: { articles: { totalCount: 148 } } });
  expect((await fetch(`${server.address}/graphiql`)).headers.get("content-type")).toMatch("text/html");
  expect(await server.stop()).toBe(0);
});
