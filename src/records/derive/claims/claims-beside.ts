import { electorateProperties } from "../../../model/electorate-properties.js";
import type { PropertyValue } from "../../../model/graph/graph-record.js";
import type { Reads } from "../../reads.js";

/** What is read of what a claim is about, to come from there to the claims beside it. */
interface ReadsBeside<R> {
  readonly into: { readonly ABOUT: R };
  readonly out: {
    readonly ELECTORATE: {
      readonly of: "Vote";
      readonly into: { readonly ELECTORATE: { readonly of: "Vote"; readonly into: { readonly ABOUT: R } } };
    };
  };
}

/** From what a claim is about to all that is said of it, and of the questions that the same electorate answered. */
export function readsBeside<const R extends Reads>(claim: R): ReadsBeside<R> {
  const question = { of: "Vote", into: { ABOUT: claim } } as const;
  return { into: { ABOUT: claim }, out: { ELECTORATE: { of: "Vote", into: { ELECTORATE: question } } } };
}

interface Subject<Claim> {
  readonly id: string;
  into(edge: "ABOUT"): readonly Claim[];
}

interface SubjectInElectorate<Claim> extends Subject<Claim> {
  out(edge: "ELECTORATE"): readonly { into(edge: "ELECTORATE"): readonly Subject<Claim>[] }[];
}

/** A claim of which is read what it is about, and what `readsBeside` says of that. */
export interface ClaimAmongOthers<Claim> {
  get(property: "property"): PropertyValue | undefined;
  out(edge: "ABOUT"): readonly SubjectInElectorate<Claim>[];
}

/** All claims on what a claim is about, itself included. Where it is about an electorate, those on its other questions come after them. */
export function claimsBeside<Claim>(claim: ClaimAmongOthers<Claim>): readonly Claim[] {
  const [subject] = claim.out("ABOUT");
  if (subject === undefined) return [];
  const isOfElectorate = electorateProperties.includes(String(claim.get("property")));
  const questions = isOfElectorate ? subject.out("ELECTORATE").flatMap((first) => first.into("ELECTORATE")) : [];
  return [subject, ...questions.filter(({ id }) => id !== subject.id)].flatMap((each) => each.into("ABOUT"));
}
