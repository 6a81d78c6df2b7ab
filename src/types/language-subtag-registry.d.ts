/** Registered subtags in lower case, each with the kinds that it is registered as. */
declare module "language-subtag-registry/data/json/index.json" {
  const subtags: Readonly<
    Record<string, Readonly<Partial<Record<"language" | "extlang" | "script" | "region" | "variant", number>>>>
  >;
  export default subtags;
}
