import { availableParallelism, loadavg } from "node:os";

/** How many times longer work takes than on a machine that nobody else uses, by how many have waited for each core lately; 1 or more. */
export function slowdown(): number {
  const [lately = 0] = loadavg();
  return Math.max(1, lately / availableParallelism());
}
