import { Arg, Field } from "./api.js";
import type { ArgumentDeclarations, CorpusForm, FieldCore, FieldDeclaration, TypeThunk } from "./field-declaration.js";
import { registerField } from "./registry.js";

/** What every field may say of itself. */
export interface FieldOptions {
  readonly description: string;
  readonly isNullable?: boolean;
  readonly isList?: boolean;
  readonly arguments?: ArgumentDeclarations;
  /** How the field stands in corpus files; `false` where it does not. */
  readonly corpus?: Partial<CorpusForm> | false;
}

/** The part of a declaration that every field has; `as` says how such a field stands in corpus files. */
export function coreOf(name: string, options: FieldOptions, as: CorpusForm["as"]): FieldCore {
  return {
    name,
    description: options.description,
    isNullable: options.isNullable ?? false,
    arguments: options.arguments ?? {},
    corpus:
      options.corpus === false
        ? undefined
        : { as, isRequired: !options.isNullable && !options.isList, ...options.corpus },
  };
}

/** Makes a field of the API, and keeps its declaration. */
export function declareField(prototype: object, field: FieldDeclaration, type: TypeThunk, isList: boolean): void {
  registerField(prototype, field);
  const options = { description: field.description, nullable: field.isNullable };
  Field(() => (isList ? [type()] : type()), options)(prototype, field.name);
  declareArguments(prototype, field.name, field.arguments);
}

/** Gives the field its arguments in the API, in the order of their declaration. */
export function declareArguments(prototype: object, name: string, declared: ArgumentDeclarations): void {
  for (const [index, [argument, declaration]] of Object.entries(declared).entries()) {
    const type = () => (declaration.isList ? [declaration.type()] : declaration.type());
    Arg(argument, type, {
      description: declaration.description,
      nullable: !(declaration.isRequired ?? false),
      ...(declaration.defaultValue === undefined ? {} : { defaultValue: declaration.defaultValue }),
    })(prototype, name, index);
  }
}
