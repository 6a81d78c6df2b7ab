import { WriteConflictError } from "../engine/errors.js";

/** How often a graph is compared with records before others are said to be in the way. */
const mostAttempts = 3;

/** The outcome of work that compares a graph with records and writes the difference. Where others have written meanwhile it is begun anew.
 *  @throws WriteConflictError if that happens each time, and what the work throws */
export async function retryOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WriteConflictError)) throw error;
      if (attempt === mostAttempts) throw new WriteConflictError(mostAttempts, error);
    }
  }
}
