// The keyboard: j and k walk the rows of a view (whatever carries data-row), / goes to the search box, ? opens the help.
// Keys typed into a field, or with a modifier, are left alone.

/** @returns what ends the listening */
export function listenKeys(help: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
    if (event.key === "j" || event.key === "k") walk(event.key === "j" ? 1 : -1);
    else if (event.key === "/") document.querySelector<HTMLInputElement>("#search")?.focus();
    else if (event.key === "?") help();
    else return;
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

function typing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** To the next row that is in sight; a row that cannot hold the focus lends it to its first link or button. */
function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row]")].filter((row) => row.checkVisibility());
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))];
  const hold = next?.matches("a, button, [tabindex]") ? next : next?.querySelector<HTMLElement>("a, button, summary");
  hold?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
