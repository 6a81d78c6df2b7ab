import type { CypherQuery } from "../../../../src/cypher/cypher.js";
import { createPlanOnce } from "../../../../src/engine/neo4j/plan-once.js";

const { signal } = new AbortController();
const query = (text: string): CypherQuery => ({ text, parameters: {} });

/** A server whose plannings end when the test says so. */
class Server {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  readonly explain = ({ text }: CypherQuery): Promise<void> => {
    this.begun.push(text);
    return new Promise((resolve, reject) => this.ends.set(text, { resolve, reject }));
  };

  end(text: string): void {
    this.ends.get(text)?.resolve();
  }

  fail(text: string): void {
    this.ends.get(text)?.reject(new Error(`no plan for ${text}`));
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("createPlanOnce", () => {
  let server: Server;
  let plans: ReturnType<typeof createPlanOnce>;
  beforeEach(() => {
    server = new Server();
    plans = createPlanOnce(server.explain);
  });

  const planned = async (text: string, until = signal) => plans.planned(query(text), until);

  test("plans a text once for all who ask it, and then no more", async () => {
    const both = [planned("a"), planned("a")];
    await turn();
    server.end("a");
    await Promise.all(both);

    expect(plans.planned(query("a"), signal)).toBeUndefined();
    expect(server.begun).toEqual(["a"]);
  });

  test("goes on when who asked first has given up", async () => {
    const impatient = new AbortController();
    const first = planned("a", impatient.signal);
    await turn();
    impatient.abort();

    const second = planned("a");
    server.end("a");
    await Promise.all([first, second]);

    expect(server.begun).toEqual(["a"]);
  });

  test("plans two texts at a time, and none for which nobody waits any more", async () => {
    const impatient = new AbortController();
    const all = [planned("a"), planned("b")];
    const given = planned("c", impatient.signal);
    all.push(planned("d"));
    await turn();
    expect(server.begun).toEqual(["a", "b"]);

    impatient.abort();
    server.end("a");
    await given;
    await turn();
    server.end("b");
    server.end("d");
    await Promise.all(all);

    expect(server.begun).toEqual(["a", "b", "d"]);
  });

  test("tells all who wait why there is no plan, and tries again for the next", async () => {
    const both = [planned("a"), planned("a")];
    await turn();
    server.fail("a");
    expect(await Promise.allSettled(both)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);

    const again = plans.planned(query("a"), signal);
    await turn();
    server.end("a");
    await again;

    expect(server.begun).toEqual(["a", "a"]);
  });

  test.each([
    { it: "a text", forget: () => plans.forget(query("a")) },
    { it: "all texts", forget: () => plans.forgetAll() },
  ])("plans again after it was told to forget $it", async ({ forget }) => {
    const first = plans.planned(query("a"), signal);
    await turn();
    server.end("a");
    await first;

    forget();

    expect(plans.planned(query("a"), signal)).toBeDefined();
  });

  test("plans anew for a list that is ten times as long, since the server does", async () => {
    const withList = (length: number) => ({ text: "a", parameters: { ids: Array.from({ length }, String) } });
    const first = plans.planned(withList(5), signal);
    await turn();
    server.end("a");
    await first;

    expect(plans.planned(withList(6), signal)).toBeUndefined();
    expect(plans.planned(withList(50), signal)).toBeDefined();
  });

  test("does not take for planned what another server has planned", async () => {
    const first = plans.planned(query("a"), signal);
    await turn();
    plans.forgetAll();
    server.end("a");
    await first;

    expect(plans.planned(query("a"), signal)).toBeDefined();
  });
});
