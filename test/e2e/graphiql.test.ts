import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser, withPage } from "./support/browser.js";
import { makeFolder, program, root, startServing } from "./support/program.js";

const bundle = join(root, "dist", "graphiql");

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(html|css|js)$/.test(name));
}

test("has no line in its bundle that loads from another origin", () => {
  const loads =
    /(?:\b(?:import|importScripts|fetch|Worker|URL|url)\(\s*|\bfrom\s*|\b(?:src|href)=)["'`]?(?:https?:)?\/\/[\w.]+/g;
  const found = filesOf(bundle).flatMap((name) => readFileSync(join(bundle, name), "utf8").match(loads) ?? []);

  expect(found.filter((load) => !load.includes("//www.w3.org/"))).toEqual([]);
});

describeInBrowser("GraphiQL", () => {
  test("opens with the query that a page of the explorer was printed from, and answers it", async () => {
    const server = await startServing([program, "serve"], makeFolder());

    await withPage(async ({ page, complaints }) => {
      await page.goto(`${server.address}/vote/poll-future`);
      const schemaIsKnown = page.waitForResponse((response) => response.url().endsWith("/graphql"));
      await page.getByRole("link", { name: "Show the query" }).click();
      await schemaIsKnown;
      await page.locator(".view-lines").getByText("ExplorerVote").first().waitFor();
      await page.getByRole("button", { name: /execute query/i }).click();
      const answer = page.locator(".result-window");
      await answer.getByText("Future of the organization").first().waitFor();

      expect(await answer.innerText()).not.toContain('"errors"');
      expect(complaints).toEqual([]);
    });

    expect(await server.stop()).toBe(0);
  });

  test("asks the example, shows its answer, and asks nothing of any other origin", async () => {
    const server = await startServing([program, "serve"], makeFolder());

    await withPage(async ({ page, addresses, complaints }) => {
      // A click before the editor holds the example and knows the schema is a click for nothing.
      const schemaIsKnown = page.waitForResponse((response) => response.url().endsWith("/graphql"));
      await page.goto(`${server.address}/graphiql`);
      await schemaIsKnown;
      await page.locator(".view-lines").getByText("WhoAnsweredThisArticle").waitFor();
      await page.getByRole("button", { name: /execute query/i }).click();
      const answer = page.locator(".result-window");
      await answer.getByText("nameAsPrinted").first().waitFor();

      expect(page.url()).toBe(`${server.address}/graphiql`);
      expect(await answer.innerText()).not.toContain('"errors"');
      expect(
        addresses.filter((address) => !address.startsWith(server.address) && !/^(blob|data):/.test(address)),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    });

    expect(await server.stop()).toBe(0);
  });
});
