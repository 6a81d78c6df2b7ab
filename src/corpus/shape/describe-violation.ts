import type { ErrorObject } from "ajv/dist/2020.js";
import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import type { Finding } from "../problem.js";
import type { Path } from "../read/source-file.js";
import { describeFormat, describePattern } from "./describe-value.js";
import { showValue, startUpper, thingOf, typeName, typeOf } from "./violation-words.js";
import { suggestOr } from "./suggest.js";

/** A violation in words, with the place that it is about: seen from the value that ajv names. */
export interface DescribedViolation {
  readonly finding: Finding;
  readonly path: Path;
  readonly part: "key" | "value";
}

/** What is known of a value that does not fit. */
interface Violation extends ErrorObject {
  /** As it stands in the file, where it is one scalar. */
  readonly written: string | undefined;
}

type Describe = (violation: Violation, name: string) => Finding & { readonly path?: Path; readonly part?: "key" };

/** Says what is wrong with a value that the schema of corpus files refuses. */
export function describeViolation(violation: Violation, path: Path): DescribedViolation {
  const key = path.findLast((step) => Number.isNaN(Number(step)));
  const name = key === undefined ? "This file" : `"${key}"`;
  const {
    path: inner = [],
    part = "value",
    ...finding
  } = (descriptions[violation.keyword] ?? refused)(violation, name);
  return { finding, path: inner, part };
}

const descriptions: Readonly<Record<string, Describe>> = {
  additionalProperties: ({ params, parentSchema }) => {
    const key = textIn(params, "additionalProperty");
    const properties: unknown = parentSchema?.["properties"];
    const known = isMapping(properties) ? Object.keys(properties) : [];
    const hint = suggestOr(key, known, `Use one of: ${known.join(", ")}.`);
    return {
      code: "UNKNOWN_FIELD",
      message: `"${key}" is not a field of ${thingOf(parentSchema)}.`,
      hint,
      path: [key],
      part: "key",
    };
  },
  required: ({ params, parentSchema }) => {
    const key = textIn(params, "missingProperty");
    return {
      code: "MISSING_FIELD",
      message: `${startUpper(thingOf(parentSchema))} lacks "${key}".`,
      hint: `Add \`${key}: …\`.`,
    };
  },
  oneOf: ({ schema, data }) => {
    const [first = "", ...others] = keysOfChoice(schema);
    const isThere = isMapping(data) && [first, ...others].some((key) => data[key] !== undefined);
    return isThere
      ? {
          code: "FIELD_TWICE",
          message: `Both "${first}" and "${others.join('", "')}" stand here, and say one thing.`,
          hint: `Keep \`${first}\`.`,
        }
      : { code: "MISSING_FIELD", message: `"${first}" is missing here.`, hint: `Add \`${first}: …\`.` };
  },
  type: ({ data, parentSchema, written }, name) => {
    const wanted = [parentSchema?.["type"]].flat().map(String);
    const isUnquoted = wanted.includes("string") && written !== undefined && typeof data !== "string";
    const hint = isUnquoted
      ? `Put it in quotes: \`"${written}"\`.`
      : `Write ${wanted.map(typeName).join(" or ")} there.`;
    return {
      code: "WRONG_TYPE",
      message: `${name} must be ${wanted.map(typeName).join(" or ")}, and here it is ${typeOf(data)}.`,
      hint,
    };
  },
  enum: ({ data, params, written }, name) => {
    const allowed: unknown = params["allowedValues"];
    const terms = isList(allowed) ? allowed.map(String) : [];
    const hint = suggestOr(String(data).toUpperCase(), terms, `Use one of: ${terms.join(", ")}.`);
    return { code: "UNKNOWN_TERM", message: `"${written ?? showValue(data)}" is not a term for ${name}.`, hint };
  },
  pattern: ({ data, params }, name) => describePattern(String(data), textIn(params, "pattern"), name),
  format: ({ data, params }, name) => describeFormat(String(data), textIn(params, "format"), name),
  minItems: (_misfit, name) => ({ code: "EMPTY_VALUE", message: `${name} is an empty list.`, hint: "Leave it out." }),
  minProperties: (_misfit, name) => ({
    code: "EMPTY_VALUE",
    message: `${name} has nothing in it.`,
    hint: "Leave it out.",
  }),
  uniqueItems: (_misfit, name) => ({
    code: "REPEATED_ITEM",
    message: `${name} has the same item twice.`,
    hint: "Keep one of the two.",
  }),
  minimum: (violation, name) => outOfBounds(violation, name),
  maximum: (violation, name) => outOfBounds(violation, name),
};

const refused: Describe = ({ message = "does not fit" }, name) => ({
  code: "WRONG_VALUE",
  message: `${name} ${message}.`,
  hint: "See schema/corpus.schema.json.",
});

/** What ajv says of a violation under this name. */
function textIn(params: Readonly<Record<string, unknown>>, name: string): string {
  return String(params[name]);
}

/* Each of several choices requires one key. */
function keysOfChoice(schema: unknown): readonly string[] {
  const choices = isList(schema) ? schema : [];
  return choices.flatMap((choice) =>
    isMapping(choice) && isList(choice["required"]) ? choice["required"].map(String) : [],
  );
}

function outOfBounds({ data, written, keyword, params }: Violation, name: string): Finding {
  const limit = textIn(params, "limit");
  return {
    code: "WRONG_VALUE",
    message: `${name} must be ${keyword === "minimum" ? "at least" : "at most"} ${limit}, and here it is ${written ?? showValue(data)}.`,
    hint: "Correct the number.",
  };
}
