import type { ApolloServer } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Admission } from "../clients/admission.js";
import type { Responder } from "../answers/responder.js";
import type { Tier, TierName } from "../tiers.js";
import { createDocumentAdmission } from "./admit-document.js";
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
  readonly admission: Admission;
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
  const known = createKnownDocuments(options.operations);
  return {
    anonymous: await openGate(options, anonymous, known.anonymous),
    keyed: await openGate(options, keyed, known.keyed),
  };
}

async function openGate(
  { schema, responder, admission, stored, isStoredOnly, log }: GateOptions,
  tier: Tier,
  known: KnownDocuments,
): Promise<Gate> {
  const isAllowed = (hash: string): boolean => !isStoredOnly || stored.isLaidDown(hash);
  const admit = createDocumentAdmission({ schema, tier, known, admission });
  const persist = (hash: string, text: string): void => stored.persist(hash, text);
  const gateway = toGateway({ schema, responder, admit, persist, isAllowed });
  return { known, apollo: await startApollo({ gateway, tier, stored: isStoredOnly ? undefined : stored, log }) };
}
