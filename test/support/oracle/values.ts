import { propertyLabel } from "../../../src/model/values/property-label.js";
import { readLanguageTag } from "../../../src/rules/text/language-tag.js";
import { dateText, readUncertainDate } from "../../../src/rules/dates/uncertain-date.js";
import { text, texts, type OracleNode } from "./graph.js";
import type { Identifier } from "./spellings.js";
import type { Resolver } from "./resolver.js";

interface TextArguments {
  readonly language?: string | null;
}

/** A date with its bounds, and its text in any language. */
export function dateOf(edtf: string | null, basis: string | null = null): object | null {
  if (edtf === null) return null;
  const date = readUncertainDate(edtf);
  return {
    ...date,
    basis: basis ?? "STATED",
    text: ({ language }: TextArguments) => dateText(date, language ? readLanguageTag(language) : "en"),
  };
}

/** A stored date. */
export function storedDate(property: string, basis: string): Resolver {
  return (node) => dateOf(text(node, property), text(node, basis));
}

/** A text in a language. */
export function localized(value: string | null, language: string | null, isOriginal = true): object | null {
  return value === null ? null : { value, language: language ?? "en", isOriginal };
}

/** A stored text that we wrote, in English. */
export function ourText(property: string): Resolver {
  return (node) => localized(text(node, property), "en");
}

/** What a property of claims is called. */
export const labelOfProperty: Resolver = (node, args) =>
  propertyLabel(
    {
      property: text(node, "property") ?? "",
      labels: texts(node, "propertyLabel"),
      languages: texts(node, "propertyLabelLanguages"),
    },
    typeof args["language"] === "string" ? { language: readLanguageTag(args["language"]) } : {},
  );

/** Other names, each in its language. */
export const otherNames: Resolver = (node) => {
  const languages = texts(node, "otherNameLanguages");
  return texts(node, "otherNames").map((name, index) => localized(name, languages[index] ?? null, false));
};

/** The names and numbers under which others list it. */
export const identifiersOf = (node: OracleNode): readonly Identifier[] => {
  const schemes = texts(node, "identifierSchemes");
  return texts(node, "identifierValues").map((value, index) => ({ scheme: schemes[index] ?? "", value }));
};

/** What a claim sets its property to; `null` where its words give no value. */
export const claimValue: Resolver = (node) => {
  switch (node.properties["valueKind"]) {
    case "NUMBER":
      return { __typename: "NumberValue", ...numberOf(node) };
    case "DATE":
      return { __typename: "DateValue", date: dateOf(text(node, "date")) };
    case "TEXT":
      return { __typename: "TextValue", text: localized(text(node, "stated"), text(node, "language")) };
    default:
      return null;
  }
};

function numberOf({ properties }: OracleNode): object {
  const { value = null, lower = null, upper = null, unit = "OTHER", base = null, isApproximate = false } = properties;
  const bounds = [lower, upper].filter((bound) => bound !== null).length;
  return { value: bounds === 1 ? null : value, lower, upper, unit, base, isApproximate };
}
