// The address of the page is its whole state: which view, of what, and every choice made in it, the two clocks among them.
// A pure pair of functions; reading what was printed gives the same address back. It does not know whether an id exists.

export const VIEWS = [
  ...(["watch", "ledger", "what-if", "network", "map", "alerts", "sources", "brief", "ask"] as const),
  ...(["read", "claim", "record"] as const),
] as const;
export type View = (typeof VIEWS)[number];

export interface Address {
  readonly view: View;
  readonly id: string | null;
  /** Without empty values; asOf and knownAt are the clocks. */
  readonly query: Readonly<Record<string, string>>;
}

/** Null for a path that is no view of this page. */
export function readAddress(path: string, search: string): Address | null {
  const [view = "", id, more] = path.replace(/^\//, "").split("/");
  const query = Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== ""));
  if (view === "" && id === undefined) return { view: "watch", id: null, query };
  if (!(VIEWS as readonly string[]).includes(view) || more !== undefined) return null;
  return { view: view as View, id: id === undefined || id === "" ? null : decodeURIComponent(id), query };
}

export function printAddress({ view, id, query }: Address): string {
  const path = id !== null ? `/${view}/${encodeURIComponent(id)}` : view === "watch" ? "/" : `/${view}`;
  const entries = Object.entries(query).filter(([, value]) => value !== "");
  // The clocks last, so that an address reads as what is asked and then when.
  const clocks = entries.filter(([name]) => CLOCKS.has(name));
  const text = new URLSearchParams([...entries.filter(([name]) => !CLOCKS.has(name)), ...clocks]).toString();
  return text === "" ? path : `${path}?${text}`;
}

const CLOCKS = new Set(["asOf", "knownAt"]);

/** The query of a request for data: what is given, with the clocks of an address behind it. */
export function dataAddress(
  path: string,
  query: Readonly<Record<string, string | null | undefined>>,
  clocks: Readonly<Record<string, string>> | null,
): string {
  const all = { ...query, ...(clocks === null ? {} : { asOf: clocks.asOf, knownAt: clocks.knownAt }) };
  const entries = Object.entries(all).filter((entry): entry is [string, string] => (entry[1] ?? "") !== "");
  const text = new URLSearchParams(entries).toString();
  return text === "" ? path : `${path}?${text}`;
}
