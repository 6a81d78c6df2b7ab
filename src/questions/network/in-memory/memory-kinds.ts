import type { Snapshot } from "../../../graph/snapshot.js";
import type { NetworkRows } from "./network-rows.js";
import { PublisherRows } from "./publisher-rows.js";
import type { NetworkQuestion } from "../read-network.js";
import { SignatoryRows } from "./signatory-rows.js";
import { TextRows } from "./text-rows.js";
import type { NetworkKindName } from "../types.js";

/** Every kind of network. */
export const memoryKinds: Readonly<
  Record<NetworkKindName, new (graph: Snapshot, question: NetworkQuestion) => NetworkRows>
> = {
  RESPONSES: TextRows,
  REFERENCES: TextRows,
  CO_SIGNATURES: SignatoryRows,
  PUBLISHERS: PublisherRows,
};
