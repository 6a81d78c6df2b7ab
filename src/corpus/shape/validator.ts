import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import { readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { toCorpusSchema } from "./json-schema.js";

/** Checks the value of one corpus file against the schema. `[]` where it fits. */
export function findViolations(value: unknown): readonly ErrorObject[] {
  validate ??= compile();
  return validate(value) ? [] : (validate.errors ?? []);
}

let validate: ValidateFunction | undefined;

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, ...quickToCompile });
  ajv.addFormat("edtf", { type: "string", validate: (text: string) => !fails(() => readUncertainDate(text)) });
  ajv.addFormat("language-tag", { type: "string", validate: (text: string) => !fails(() => readLanguageTag(text)) });
  ajv.addFormat("uri", { type: "string", validate: isAddress });
  return ajv.compile(toCorpusSchema());
}

/* A corpus is small and is read once, so that compiling the schema costs more than using it. A test checks the schema itself. */
const quickToCompile = { validateSchema: false, inlineRefs: false, code: { optimize: false } };

/** An absolute address of the web. Source: https://url.spec.whatwg.org/ */
function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text) && !/\s/u.test(text) && URL.canParse(text);
}

function fails(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
