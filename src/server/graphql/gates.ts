import type { ApolloServer } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Responder } from "../answers/responder.js";
import type { Tier, TierName } from "../tiers.js";
import { startApollo } from "./apollo.js";
import { toGateway } from "./gateway.js";
import { createKnownDocuments, type KnownDocuments } from "./known-documents.js";
import type { RequestContext } from "./request-context.js";
import type { StoredDocuments, StoredOperation } from "./stored-documents.js";

/** What the documents of one tier go through: its limits are not those of another. */
export interface Gate {
  readonly known: KnownDocuments;
  readonly apollo: ApolloServer<RequestContext>;
}

/** What gates are made of. */
export interface GateOptions {
  readonly schema: GraphQLSchema;
  readonly responder: Responder;
  readonly tiers: Readonly<Record<TierName, Tier>>;
  readonly stored: StoredDocuments;
  readonly operations: readonly StoredOperation[];
  /** True: nothing but `operations` is answered. */
  readonly isStoredOnly: boolean;
  readonly log: FastifyBaseLogger;
}

/** A gate for each tier, open until it is stopped. */
export async function openGates(options: GateOptions): Promise<Readonly<Record<TierName, Gate>>> {
  const { anonymous, keyed } = options.tiers;
  return { anonymous: await openGate(options, anonymous), keyed: await openGate(options, keyed) };
}

async function openGate(
  { schema, responder, stored, operations, isStoredOnly, log }: GateOptions,
  tier: Tier,
): Promise<Gate> {
  const known = createKnownDocuments(operations);
  const isAllowed = (hash: string): boolean => !isStoredOnly || stored.isLaidDown(hash);
  const gateway = toGateway({ schema, responder, known, isAllowed });
  return { known, apollo: await startApollo({ gateway, tier, stored: isStoredOnly ? undefined : stored, log }) };
}
