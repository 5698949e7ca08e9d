// When this reader last saw a watch, kept in this browser alone. Where the browser keeps nothing, every visit is the first.

/** The time of the visit before this one, and this one's time written down. ISO instants. */
export function lastVisit(watch: string, now: string): string | null {
  if (!keeps()) return null;
  const key = `noroshi.visit.${watch}`;
  const kept = read(key);
  // A visit goes on while the page is open: only one per tab counts, or a reload would make all news old.
  const mark = `noroshi.visiting.${watch}`;
  const going = sessionStorage.getItem(mark);
  if (going !== null) return going === "" ? null : going;
  sessionStorage.setItem(mark, kept ?? "");
  localStorage.setItem(key, now);
  return kept;
}

/** Whether the browser lets a page keep anything; asking is what throws where it does not. */
function keeps(): boolean {
  try {
    return localStorage !== null && sessionStorage !== null;
  } catch {
    return false; // a SecurityError, and it throws no other
  }
}

function read(key: string): string | null {
  const text = localStorage.getItem(key);
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : null;
}
