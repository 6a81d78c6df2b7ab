import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { listen } from "../open-server.js";

const hello = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ hello }"}' };

test("closing does not wait for connections that have never asked, or that are kept open for more", async () => {
  const { server, address } = await listen();
  // Nothing else ends them.
  Object.assign(server.server, { headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0, timeout: 0 });
  const silent = connect(Number(new URL(address).port), "127.0.0.1");
  await once(silent, "connect");
  const ended = once(silent, "close");
  await (await fetch(`${address}/graphql`, hello)).text();

  await server.close();
  await ended;

  expect(silent.destroyed).toBe(true);
});

test("closing lets a client that is being answered have its answer", async () => {
  const work = new EventEmitter();
  const checkReadiness = async () => {
    work.emit("begun");
    await once(work, "end");
    return { isReady: true, reason: "It is.", corpusVersion: "1" };
  };
  const { server, address } = await listen({ checkReadiness });
  const begun = once(work, "begun");
  const asked = fetch(`${address}/ready`);
  await begun;

  const closed = server.close();
  setImmediate(() => work.emit("end"));

  expect((await asked).status).toBe(200);
  await closed;
});
