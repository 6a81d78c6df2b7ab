import type { Engine } from "../../../src/engine/engine.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { requirePortable } from "../../support/portable/lint.js";
import { casesOfReading } from "./cases-of-reading.js";
import { casesOfWalking } from "./cases-of-walking.js";
import { casesOfWriting } from "./cases-of-writing.js";
import { world } from "./world.js";

const creation = world.map((text) => ({ text, parameters: {} }));

describeEachEngine("a text of the portable subset that reads", (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await engine.write(creation);
  });

  test.each([...casesOfReading, ...casesOfWalking])("$it (rule $rule)", async ({ text, parameters = {}, rows }) => {
    requirePortable(text);

    expect(await engine.read({ text, parameters })).toEqual(rows);
  });
});

describeEachEngine("a text of the portable subset that writes", (open) => {
  test.each(casesOfWriting)("$it (rule $rule)", async ({ writes, read, rows }) => {
    const engine = await open();
    await engine.write(creation);
    for (const { text } of writes) requirePortable(text);

    await engine.write(writes.map(({ text, parameters = {} }) => ({ text, parameters })));

    expect(await engine.read({ text: read, parameters: {} })).toEqual(rows);
  });
});
