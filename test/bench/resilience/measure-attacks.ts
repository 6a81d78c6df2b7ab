import type { AttackReport } from "../../support/attacks/attacker.js";
import { attacks } from "../../support/attacks/attacks.js";
import { askSmallQuestions, askUnderAttack, type VictimReport } from "../../support/attacks/under-attack.js";
import { table } from "../report/table.js";
import { whileServing } from "./serve-bounded.js";

/** What another client had while one attack went on. */
export interface MeasuredAttack {
  readonly name: string;
  readonly attacker: AttackReport;
  readonly victim: VictimReport;
}

const attackers = { connections: 16, addresses: 8 };

/** Attacks a server of the shipped corpus in every known way, so many seconds each; first nobody does. */
export function measureAttacks(
  root: string,
  seconds: number,
  say: (text: string) => void,
): Promise<readonly MeasuredAttack[]> {
  return whileServing(root, async ({ port, ids }) => {
    const endsAt = performance.now() + seconds * 1_000;
    const quiet = await askSmallQuestions(port, ids, () => performance.now() > endsAt);
    const measured: MeasuredAttack[] = [{ name: "nobody attacks", attacker: {}, victim: quiet }];
    for (const { name } of attacks) {
      say(`Attacking: ${name}`);
      measured.push({ name, ...(await askUnderAttack({ port, name, seconds, ...attackers }, ids)) });
    }
    return measured;
  });
}

/** The attacks as a table of Markdown. */
export function renderAttacks(measured: readonly MeasuredAttack[]): string {
  const rows = measured.map(({ name, attacker, victim }) => [
    name,
    ...[victim.medianMs, victim.p99Ms, victim.worstMs].map((ms) => ms.toFixed(1)),
    `${victim.asked - victim.failures.length} of ${victim.asked}`,
    Object.entries(attacker)
      .map(([what, count]) => `${count} × ${what}`)
      .join(", "),
  ]);
  const head = ["attack", "median, ms", "99th percentile", "worst", "answered", "the attackers got"];
  return `${table(head, rows).join("\n")}\n`;
}
