import { readFileSync } from "node:fs";

const folder = new URL("templates/", import.meta.url);

/** The page of a template: each `{{name}}` in it is replaced by the value of that name. Throws if a name has no value, or a value no name. */
export function fillTemplate(file, values) {
  const template = readFileSync(new URL(file, folder), "utf8");
  const unused = new Set(Object.keys(values));
  const page = template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name) => {
    if (values[name] === undefined) throw new Error(`templates/${file} has {{${name}}}, which nothing fills.`);
    unused.delete(name);
    return String(values[name]);
  });
  if (unused.size > 0) throw new Error(`templates/${file} has no place for ${[...unused].join(", ")}.`);
  return page;
}
