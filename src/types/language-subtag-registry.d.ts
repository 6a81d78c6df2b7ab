/** Registered subtags in lower case, each with the kinds that it is registered as. */
declare module "language-subtag-registry/data/json/index.json" {
  const subtags: Readonly<
    Record<string, Readonly<Partial<Record<"language" | "extlang" | "script" | "region" | "variant", number>>>>
  >;
  // JSON has no other export.
  // eslint-disable-next-line no-restricted-syntax
  export default subtags;
}
