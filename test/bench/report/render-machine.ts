import type { Results } from "./results.js";

/** Where, when and over how much it was measured. */
export function renderMachine({ machine, articles }: Results): readonly string[] {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured ${machine.date} at commit ${machine.commit}: ${machine.processor}, ${machine.cores} cores shared by client, server and`,
    `database, ${machine.memoryGigabytes} GB; Node ${machine.node}, ${versions.join(", ")}. ${articles} articles.`,
    `Load average (one minute) before and after: ${machine.load.map((load) => load.toFixed(1)).join(" and ")}.`,
  ];
}
