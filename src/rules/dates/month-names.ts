type Width = "long" | "short";

/** The names of the months in a language, in small letters, by themselves and beside a day, each with its number from 1; none if months are numbered.
 *  Source: CLDR. */
export function monthNames(language: string, widths: readonly Width[] = ["long"]): ReadonlyMap<string, number> {
  const key = `${language} ${widths.join(" ")}`;
  const names = cached.get(key) ?? readNames(language, widths);
  cached.set(key, names);
  return names;
}

const cached = new Map<string, ReadonlyMap<string, number>>();

function readNames(language: string, widths: readonly Width[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const options of widths.flatMap((month) => [{ month }, { month, day: "numeric" } as const])) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2001, month, 12)));
      const name = parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
      if (/^\p{L}/u.test(name)) names.set(name, month + 1);
    }
  }
  return names;
}
