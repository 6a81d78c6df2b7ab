/** A plan as an indented outline, two blanks a level: each field under its response key, with what the graph is asked for it.
 *  `references: connection, -[:HAS_REFERENCE]->` */
export function renderPlan(plan: unknown, indent: string): string {
  return outline(plan)
    .map((line) => `${indent}${line}\n`)
    .join("");
}

/** The parts of a plan that hold further ones, in the order that a reader expects them. */
const inner = ["selection", "page", "value", "nodes", "fields"] as const;

function outline(plan: unknown): readonly string[] {
  if (!isMapping(plan)) return [];
  if (Array.isArray(plan)) return plan.flatMap(outline);
  const { key, variants } = plan;
  const below = [...variantsOf(variants), ...inner.flatMap((name) => outline(plan[name]))];
  return typeof key === "string" ? [`${key}${describe(plan)}`, ...below.map((line) => `  ${line}`)] : below;
}

/** One variant needs no heading; several are told apart by the concept or type they are for. */
function variantsOf(variants: unknown): readonly string[] {
  const named: [string, unknown][] = Array.isArray(variants)
    ? variants.filter(isMapping).map((variant) => [nameOf(variant["concept"]) ?? "", variant["fields"]])
    : Object.entries(isMapping(variants) ? variants : {});
  if (named.length === 1) return outline(named[0]?.[1]);
  return named.flatMap(([name, fields]) => [`on ${name}`, ...outline(fields).map((line) => `  ${line}`)]);
}

function describe({ key, kind, name, field }: Readonly<Record<string, unknown>>): string {
  const own = isMapping(field) ? field : {};
  const real = nameOf(own) ?? (typeof name === "string" ? name : undefined);
  const words = [
    real !== undefined && real !== key ? `of ${real}` : undefined,
    typeof kind === "string" && kind !== "property" && kind !== key ? kind : undefined,
    Array.isArray(own["steps"]) ? own["steps"].map(arrow).join("") : undefined,
  ].filter((word) => word !== undefined);
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}

/** `-[:SIGNED]->` or `<-[:SIGNED]-` */
function arrow(step: unknown): string {
  const { edge, direction } = isMapping(step) ? step : {};
  return direction === "in" ? `<-[:${String(edge)}]-` : `-[:${String(edge)}]->`;
}

function nameOf(declared: unknown): string | undefined {
  return isMapping(declared) && typeof declared["name"] === "string" ? declared["name"] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
