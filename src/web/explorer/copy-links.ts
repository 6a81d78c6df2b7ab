/** Lets links that stand for the page's own address be copied with one click. Without leave to do so, they stay links. */
export function copyLinks(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy-link]")) {
    const [label, copied = ""] = [link.textContent, link.dataset["copied"]];
    link.setAttribute("aria-live", "polite");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !("clipboard" in navigator)) return;
      event.preventDefault();
      void navigator.clipboard.writeText(link.href).then(() => {
        link.textContent = copied;
        setTimeout(() => (link.textContent = label), 2_000);
      });
    });
  }
}
