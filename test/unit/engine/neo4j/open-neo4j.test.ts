import { createServer, type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { openNeo4j } from "../../../../src/engine/neo4j/open-neo4j.js";

const stranger = createServer();
afterEach(() => new Promise((resolve) => stranger.close(resolve)));

test.each([
  { it: "an HTTP port", words: "HTTP/1.1 400 Bad Request\r\n\r\n" },
  { it: "a server of another make", words: "SSH-2.0-OpenSSH_9.6\r\n" },
])("says of $it that no Neo4j answers there", async ({ words }) => {
  stranger.removeAllListeners("connection").on("connection", (socket) => {
    socket.once("data", () => socket.end(words, () => socket.destroy()));
  });
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
  const address = `bolt://127.0.0.1:${(stranger.address() as AddressInfo).port}`;

  await expect(openNeo4j({ uri: address })).rejects.toMatchObject({
    code: "ENGINE_NOT_NEO4J",
    message: `What answers at "${address}" does not speak Bolt.`,
    hint: expect.stringContaining("7687"),
  });
});

test("names no password where nothing answers, in the message or besides", async () => {
  const error: unknown = await openNeo4j({ uri: "bolt://neo4j:s3cret@127.0.0.1:1", retryMs: 0 }).catch(
    (thrown: unknown) => thrown,
  );

  expect(error).toMatchObject({ code: "ENGINE_UNAVAILABLE", address: "bolt://…@127.0.0.1:1" });
  expect(inspect(error, { depth: 10 })).not.toContain("s3cret");
});
