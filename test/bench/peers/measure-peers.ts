import { strict as assert } from "node:assert";
import { inAnotherProcess } from "../http/in-another-process.js";
import { serve } from "../http/serve.js";
import type { Checked } from "../measure/check-equal.js";
import type { Effort } from "../measure/interleave.js";
import { noTiming, type Timing } from "../measure/statistics.js";
import type { Variables } from "../questions/question.js";
import { openPeer } from "./open-peer.js";
import { peerQuestions } from "./peer-questions.js";
import type { PeerQuestion, Wording } from "./peer-question.js";

/** Our server beside that of `@neo4j/graphql`, over HTTP. `control` is ours once more. */
export interface PeerSideBySide {
  readonly title: string;
  readonly leastRatio: number;
  readonly times: ByContender<Timing>;
  readonly rates: ByContender<number>;
}

interface ByContender<T> {
  readonly ours: T;
  readonly peer: T;
  readonly control: T;
}

/** What measuring takes. */
export interface PeerTask extends Pick<Checked, "answerer" | "program" | "model"> {
  /** Of the Neo4j that both ask. */
  readonly uri: string;
  readonly effort: Effort;
  readonly root: string;
  readonly say: (text: string) => void;
}

/** Asks both servers the same, one after the other, once they have told the same facts for every sample. */
export async function measurePeers(task: PeerTask): Promise<Readonly<Record<string, PeerSideBySide>>> {
  const { answerer, program, model, uri, effort, root, say } = task;
  const [ours, peer] = [await serve({ answerer }, program), await openPeer(uri)];
  const measured: Record<string, PeerSideBySide> = {};
  for (const question of peerQuestions) {
    const samples = question.samples(model);
    await checkAlike(question, samples, ours.url, peer.url);
    say(`peers: ${question.name} is answered alike ${samples.length} times; measuring`);
    const targets = [
      { name: "ours", url: ours.url, bodies: toBodies(question.ours, samples) },
      { name: "peer", url: peer.url, bodies: toBodies(question.peers, samples) },
      { name: "control", url: ours.url, bodies: toBodies(question.ours, samples) },
    ];
    const { timings, rates } = await inAnotherProcess({ targets, effort, connections: 16 }, root);
    const { title, leastRatio } = question;
    measured[question.name] = {
      title,
      leastRatio,
      times: byContender((name) => timings[name] ?? noTiming),
      rates: byContender((name) => rates[name] ?? Number.NaN),
    };
  }
  await ours.close();
  await peer.close();
  return measured;
}

function byContender<T>(of: (name: string) => T): ByContender<T> {
  return { ours: of("ours"), peer: of("peer"), control: of("control") };
}

function toBodies({ document, variables }: Wording, samples: readonly Variables[]): readonly string[] {
  return samples.map((sample) => JSON.stringify({ query: document, variables: variables(sample) }));
}

async function checkAlike(
  question: PeerQuestion,
  samples: readonly Variables[],
  ours: string,
  peer: string,
): Promise<void> {
  for (const sample of samples) {
    const [we, they] = [await ask(ours, question.ours, sample), await ask(peer, question.peers, sample)];
    assert.deepEqual(they, we, `${question.name} for ${JSON.stringify(sample)}`);
  }
}

async function ask(url: string, wording: Wording, sample: Variables): Promise<unknown> {
  const [body = ""] = toBodies(wording, [sample]);
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const { data, errors } = (await response.json()) as { readonly data: unknown; readonly errors?: unknown };
  assert.equal(errors, undefined, `${url}: ${JSON.stringify(errors)}`);
  return wording.plain(data, sample);
}
