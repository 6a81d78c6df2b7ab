/** Puts a page that was fetched into the place of the one that is seen. Its header and footer are the same. */
export function showPage(next: Document): void {
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  for (const part of ["main#main", "header.site nav", "meta[name=description]"]) {
    const [old, other] = [document.querySelector(part), next.querySelector(part)];
    if (old !== null && other !== null) old.replaceWith(document.adoptNode(other));
  }
  keepUpWith(next);
}

/** What is searched for stands in the header, unless somebody is writing there. */
function keepUpWith(next: Document): void {
  const field = document.querySelector<HTMLInputElement>("header.site input[type=search]");
  const other = next.querySelector("header.site input[type=search]");
  if (field !== null && field !== document.activeElement) field.value = other?.getAttribute("value") ?? "";
}

/** The part of the page that an address names, if it names one. */
export function partNamedBy(hash: string): Element | null {
  return hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
}

/** Gives the focus to the link that was followed from here, or to the heading, so that the next key does something near to what is seen. */
export function focusOn(left: string | undefined): void {
  const main = document.querySelector<HTMLElement>("main#main");
  const links = main?.querySelectorAll<HTMLElement | SVGElement>("a[href]:not([tabindex='-1'])") ?? [];
  const followed =
    left === undefined ? undefined : Array.from(links).find((link) => link.getAttribute("href") === left);
  if (followed !== undefined) return followed.focus({ preventScroll: true });
  const heading = main?.querySelector<HTMLElement>("h1") ?? main;
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
}
