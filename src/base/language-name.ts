/** The language's name in another language: `languageName("nl", "fr")` is `néerlandais`; the tag itself if there is no name, as for one of private use. */
export function languageName(tag: string, inLanguage = "en"): string {
  const own = namesOfTheirOwn[tag];
  if (own !== undefined) return own;
  if (/^[ix]-/u.test(tag)) return tag;
  try {
    return namesIn(inLanguage).of(tag) ?? tag;
  } catch {
    // Not every tag of the registry is one to CLDR: `sgn-be-nl`.
    return tag;
  }
}

/* CLDR has no name for what it takes for another language (`sh` for Serbian, `tl` for Filipino), and the registry has these. */
const namesOfTheirOwn: Readonly<Record<string, string>> = { sh: "Serbo-Croatian", tl: "Tagalog" };

/* Making one takes a hundred times as long as asking it; those who ask do so in a language or two. */
function namesIn(language: string): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language, "en"], { type: "language", fallback: "code" });
  displayNames.set(language, names);
  return names;
}

const displayNames = new Map<string, Intl.DisplayNames>();
