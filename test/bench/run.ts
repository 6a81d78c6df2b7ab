import { join } from "node:path";
import type { GraphRecord } from "../../src/domain/graph-record.js";
import type { Engine } from "../../src/engine/engine.js";
import { generateCorpus } from "./corpus/generate.js";
import { openSubject } from "./engines/subject.js";
import { measureHttp } from "./http/measure-http.js";
import { checkEqual } from "./measure/check-equal.js";
import { measureInProcess } from "./measure/in-process.js";
import type { Effort } from "./measure/interleave.js";
import type { BenchOptions } from "./options.js";
import { toRecords } from "./corpus/to-records.js";
import { loadProgram } from "./program.js";
import { createModel } from "./questions/question.js";
import { questionsFor } from "./questions/questions.js";

const say = (text: string): void => void process.stderr.write(`${text}\n`);

export async function run(options: BenchOptions, root: string): Promise<void> {
  const program = await loadProgram(join(root, options.program));
  const effort: Effort = options.isQuick
    ? { seconds: options.seconds, warmUpCalls: 20, warmUpSeconds: 1 }
    : { seconds: options.seconds, warmUpCalls: 1_500, warmUpSeconds: 20 };
  const value = generateCorpus(options.articles);
  const records = toRecords(value, program);
  const model = createModel(value);
  for (const name of options.engines) await measureEngine(name, records);

  async function measureEngine(name: Engine["name"], all: readonly GraphRecord[]): Promise<void> {
    const subject = await openSubject(name, program, all, root);
    say(`${name}: loaded ${all.length} records, ${Math.round(all.length / subject.loadSeconds)} a second`);
    const answerer = program.prepareAnswerer(subject.engine);
    const checked = { answerer, bare: subject.bare, program, model };
    const asked = questionsFor(answerer.schema, options.only).map(
      (question) => [question, question.samples(value, "all")] as const,
    );
    for (const [question, samples] of asked) {
      await checkEqual(question, samples, checked);
      const { ours, bare, control } = await measureInProcess(question, samples, checked, effort);
      say(
        `${name} ${question.name}: ours ${ours.median.toFixed(3)} bare ${bare.median.toFixed(3)} control ${control.median.toFixed(3)} ratio ${(ours.median / bare.median).toFixed(2)} p95 ${ours.p95.toFixed(2)}/${bare.p95.toFixed(2)} n=${ours.count}`,
      );
    }
    for (const [question, { times, rates }] of await measureHttp(asked, checked, effort, root)) {
      const { ours, bare, control } = times;
      say(
        `${name} ${question} http: ours ${ours.median.toFixed(3)} bare ${bare.median.toFixed(3)} control ${control.median.toFixed(3)} ratio ${(ours.median / bare.median).toFixed(2)}; rate ${rates.ours.toFixed(0)} ${rates.bare.toFixed(0)} ${rates.control.toFixed(0)} ratio ${(rates.ours / rates.bare).toFixed(2)}`,
      );
    }
    await subject.close();
  }
}
