import {
  authorshipId,
  claimId,
  contributionId,
  crossReferenceId,
  identityHypothesisId,
  publicationId,
  signatureId,
  textDateId,
  textRelationId,
  voteOptionId,
} from "../model/identifiers.js";
import { textIn, textsIn, type Entry } from "./entry.js";

type Unnamed = Omit<Entry, "id">;

/** The id of a record that carries none in its file, made from what it says; `undefined` if too little is said.
 *  `nth` tells it from others of its name in the same list, from 1. */
export function contentId(entry: Unnamed, nth: number): string | undefined {
  const make = makers[entry.concept.name];
  return make === undefined ? textIn(entry, "id") : make(entry, nth);
}

const makers: Readonly<Record<string, (entry: Unnamed, nth: number) => string | undefined>> = {
  Authorship: (entry, nth) =>
    from([entry.owner?.id, textIn(entry, "nameAsPrinted")], (article, name) => authorshipId(article, name, nth)),
  Signature: (entry, nth) =>
    from([entry.owner?.id, textIn(entry, "nameAsPrinted")], (article, name) => signatureId(article, name, nth)),
  Contribution: (entry, nth) =>
    from([entry.owner?.id, textIn(entry, "role"), textIn(entry, "nameAsPrinted")], (article, role, name) =>
      contributionId(article, role, name, nth),
    ),
  CrossReference: (entry) => from([entry.owner?.id, textIn(entry, "type"), textIn(entry, "to")], crossReferenceId),
  TextRelation: (entry) => from([entry.owner?.id, textIn(entry, "kind"), textIn(entry, "of")], textRelationId),
  Publication: (entry) =>
    from([entry.owner?.id, textIn(entry, "publisher")], (article, publisher) =>
      publicationId(article, publisher, textIn(entry, "date")),
    ),
  TextDate: (entry) =>
    from([entry.owner?.id, textIn(entry, "kind"), textIn(entry, "date")], (article, kind, date) =>
      textDateId(article, kind, date, textIn(entry, "source")),
    ),
  VoteOption: (entry) => from([entry.owner?.id, textIn(entry, "key")], voteOptionId),
  Claim: toClaimId,
  IdentityHypothesis: (entry) => {
    const [a, b] = textsIn(entry, "people");
    return from([a, b], identityHypothesisId);
  },
};

/** A claim about an option is a claim on that option, so that equal words on two options are two claims. */
function toClaimId(entry: Unnamed): string | undefined {
  const option = textIn(entry, "option");
  const subject = entry.owner?.id;
  const about = subject !== undefined && option !== undefined ? voteOptionId(subject, option) : subject;
  return from(
    [about, textIn(entry, "property"), textIn(entry, "source"), textIn(entry, "stated")],
    (subjectId, property, source, stated) => claimId(subjectId, property, source, textIn(entry, "locator"), stated),
  );
}

type Filled<Parts extends readonly unknown[]> = { [Index in keyof Parts]: string };

function from<const Parts extends readonly (string | undefined)[]>(
  parts: Parts,
  make: (...filled: Filled<Parts>) => string,
): string | undefined {
  return parts.every((part) => part !== undefined) ? make(...(parts as unknown as Filled<Parts>)) : undefined;
}
