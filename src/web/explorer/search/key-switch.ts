const storageKey = "antiphony-slash";

/** Whether the key `/` leads to the search here. Who speaks to a browser may press it without wanting to. */
export function isSlashUsed(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

/** A box to tick around a checkbox that is printed: it switches the key on and off, and is kept in this browser. */
export class KeySwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (box === null) return;
    box.checked = isSlashUsed();
    box.addEventListener("change", () => localStorage.setItem(storageKey, box.checked ? "on" : "off"));
    this.hidden = false;
  }
}
