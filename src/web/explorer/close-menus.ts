/** Closes an open menu at Escape, and where something else is clicked or gets the focus. */
export function closeMenus(document: Document): void {
  const close = (besides?: EventTarget | null): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.more[open]")) {
      if (!(besides instanceof Node && menu.contains(besides))) menu.open = false;
    }
  };
  document.addEventListener("click", ({ target }) => close(target));
  document.addEventListener("focusin", ({ target }) => close(target));
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key !== "Escape" || !(target instanceof Element)) return;
    const summary = target.closest("details.more[open]")?.querySelector("summary");
    close();
    if (summary === undefined || summary === null) return;
    event.preventDefault();
    summary.focus();
  });
}
