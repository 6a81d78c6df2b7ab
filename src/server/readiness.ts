/** Whether questions can be answered: the engine responds and holds a corpus. */
export interface Readiness {
  readonly isReady: boolean;
  /** One sentence for an operator. */
  readonly reason: string;
  readonly corpusVersion?: string;
}

/** Asks the engine. May reject or take its time; the server bounds both. */
export type CheckReadiness = () => Promise<Readiness>;
