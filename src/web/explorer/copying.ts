import { client as words } from "../../pages/words/english/browser-script.js";
import { speak } from "./speak.js";

/** How long it is seen that something was copied. */
const confirmedMs = 2_000;

/** Lets links and texts be copied with one click. Without leave to do so links stay links, and the buttons of texts are not seen. */
export function offerCopying(): void {
  if (!("clipboard" in navigator)) return;
  document.documentElement.classList.add("can-copy");
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const control = event.target.closest("a[data-copy-link], button[data-copy]");
    const text = control === null ? undefined : toCopy(control);
    if (control === null || text === undefined) return;
    event.preventDefault();
    void navigator.clipboard.writeText(text).then(() => confirm(control));
  });
}

function toCopy(control: Element): string | undefined {
  if (control instanceof HTMLAnchorElement) return control.href;
  return document.getElementById(control.getAttribute("data-copy") ?? "")?.textContent;
}

function confirm(control: Element): void {
  const label = control.textContent;
  if (label === words.copied) return;
  control.textContent = words.copied;
  speak(words.copied);
  setTimeout(() => (control.textContent = label), confirmedMs);
}
