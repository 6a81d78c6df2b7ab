import { LRUCache } from "lru-cache";

/** An answer that needs nothing but to be sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** What it was estimated at: whoever may not ask for as much does not get it from here either. */
  readonly nodes: number;
  readonly cost: number;
}

/** Answers of the current corpus by their ETag. */
export interface AnswerCache {
  find(version: string, etag: string): KeptAnswer | undefined;
  /** False for a body that would push out too many others. */
  hasRoomFor(bodyBytes: number): boolean;
  keep(version: string, etag: string, answer: KeptAnswer): void;
}

/** Bytes for keeping one answer besides its body: key, buffer and list. */
const overheadBytes = 400;

/** Keeps the answers of one version, and never more bytes of them than this; the least used go first. 0: keeps none. */
export function createAnswerCache(mostBytes: number): AnswerCache | undefined {
  if (mostBytes <= 0) return undefined;
  // One answer must not push out all others.
  const mostForOne = Math.ceil(mostBytes / 8);
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    maxEntrySize: mostForOne,
    sizeCalculation: ({ body }) => body.length + overheadBytes,
  });
  let held: string | undefined;
  const turnTo = (version: string): void => {
    if (version !== held) answers.clear();
    held = version;
  };
  return {
    hasRoomFor: (bodyBytes) => bodyBytes + overheadBytes <= mostForOne,
    find(version, etag) {
      turnTo(version);
      return answers.get(etag);
    },
    keep(version, etag, answer) {
      turnTo(version);
      answers.set(etag, { ...answer, body: inMemoryOfItsOwn(answer.body) });
    },
  };
}

/* Node cuts small buffers out of slabs of 8 kB that they share with what is long forgotten: a kept answer of 600 bytes would hold on to all of it. */
function inMemoryOfItsOwn(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
}
