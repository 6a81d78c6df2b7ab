import { Agent, request } from "node:http";
import { createConnection } from "node:net";
import { attacks, type Attack } from "./attacks.js";

/** What an attacker is to do. Goes to another process, so it is plain data. */
export interface AttackJob {
  readonly port: number;
  /** Which of the attacks. */
  readonly name: string;
  readonly seconds: number;
  readonly connections: number;
  readonly addresses: number;
}

/** What the attacker saw: how many responses of each status; `failed` counts connections that ended without one. */
export type AttackReport = Readonly<Record<string, number>>;

/** Attacks from so many connections and loopback addresses until the time is up. */
export async function runAttack({ port, name, seconds, connections, addresses }: AttackJob): Promise<AttackReport> {
  const attack = attacks.find((known) => known.name === name);
  if (attack === undefined) throw new Error(`There is no attack "${name}".`);
  const report: Record<string, number> = {};
  const count = (what: string | number): void => void (report[what] = (report[what] ?? 0) + 1);
  const endsAt = performance.now() + seconds * 1_000;
  let turn = 0;
  const attackFrom = async (index: number): Promise<void> => {
    const localAddress = `127.0.0.${2 + (index % addresses)}`;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const leftMs = (): number => endsAt - performance.now();
    while (leftMs() > 0) {
      const ask = attack.isDeaf === true ? askDeaf : askAndRead;
      count(await ask({ port, localAddress, agent, body: attack.body((turn += 1)), leftMs: leftMs() }));
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, index) => attackFrom(index)));
  return report;
}

interface Ask {
  readonly port: number;
  readonly localAddress: string;
  readonly agent: Agent;
  readonly body: string;
  readonly leftMs: number;
}

/** Gives the status. */
function askAndRead({ port, localAddress, agent, body, leftMs }: Ask): Promise<number | "failed" | "unfinished"> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request({ host: "127.0.0.1", port, localAddress, agent, path: "/graphql", method: "POST", headers });
    const timer = setTimeout(() => (resolve("unfinished"), sent.destroy()), leftMs);
    const end = (what: number | "failed"): void => (clearTimeout(timer), resolve(what));
    sent.on("response", (response) => {
      response.resume().on("end", () => end(response.statusCode ?? 0));
      response.on("error", () => end("failed"));
    });
    sent.on("error", () => end("failed"));
    sent.end(body);
  });
}

/** Opens a connection for each question, and lets it lie there until the end, or until the server closes it. */
function askDeaf({ port, localAddress, body, leftMs }: Ask): Promise<"unread" | "closed"> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port, localAddress });
    const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
    socket.pause();
    socket.write(head + body);
    const timer = setTimeout(() => (resolve("unread"), socket.destroy()), leftMs);
    socket.on("error", () => undefined);
    socket.on("close", () => (clearTimeout(timer), resolve("closed")));
  });
}

export type { Attack };

process.once("message", (job: AttackJob) => {
  void runAttack(job).then((report) => process.send?.(report, () => process.disconnect()));
});
