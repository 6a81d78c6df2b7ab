import { isSlashUsed } from "./key-switch.js";

/** Lets `/` lead to the search, unless somebody is writing, or has switched the key off. */
export function focusSearchOnSlash(field: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== "/" || defaultPrevented || ctrlKey || metaKey || altKey || !isSlashUsed()) return;
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
