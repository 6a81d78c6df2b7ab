import type { CacheSideBySide } from "../http/measure-cache.js";
import type { HttpSideBySide } from "../http/measure-http.js";
import type { Growth } from "../measure/growth.js";
import type { SideBySide } from "../measure/in-process.js";
import type { PeerSideBySide } from "../peers/measure-peers.js";
import type { PricedCase } from "../prices/measure-prices.js";
import type { Keeping } from "../measure/keeping.js";
import type { Timing } from "../measure/statistics.js";
import type { Start } from "../measure/start.js";

/** Everything that a run has measured. What it was not asked for is left out. */
export interface Results {
  readonly machine: Machine;
  readonly articles: number;
  readonly seconds: number;
  readonly engines: Readonly<Record<string, EngineResults>>;
  readonly start?: Start;
  readonly keeping?: Keeping;
}

/** What has been measured of one engine. */
export interface EngineResults {
  readonly load: Load;
  readonly inProcess: Readonly<Record<string, SideBySide<Timing>>>;
  readonly http: Readonly<Record<string, HttpSideBySide>>;
  readonly growth: Readonly<Record<string, Growth>>;
  /** Answers that are kept in memory. */
  readonly cache: Readonly<Record<string, CacheSideBySide>>;
  /** Only of an engine that others can ask as well. */
  readonly peers: Readonly<Record<string, PeerSideBySide>>;
  /** What is asked at its worst, beside its price. */
  readonly prices: readonly PricedCase[];
}

/** How long loading took. */
export interface Load {
  readonly nodes: number;
  readonly edges: number;
  readonly seconds: number;
}

/** Where and with what it was measured. */
export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Processes that wanted to run, on average over the last minute, before it began and at its end. */
  readonly load: readonly number[];
}
