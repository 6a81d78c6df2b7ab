import { pino, type Logger } from "pino";

/** A logger that writes one line of JSON an event to the error output. */
export function createLogger(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  );
}
