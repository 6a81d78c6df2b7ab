/** Lets `/` lead to the search, unless somebody is writing. */
export function focusSearchOnSlash(field: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    const { key, target, defaultPrevented, ctrlKey, metaKey, altKey } = event;
    if (key !== "/" || defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
