// Where the reader is: the address as state that redraws whatever hangs on it, and the moves that change it.
// Every move writes the address bar first; nothing of the page lives anywhere else, save the time of the last visit.
import { type Address, printAddress, readAddress, type View } from "./address.js";

const START: Address = { view: "watch", id: null, query: {} };

class Here {
  at = $state.raw<Address | null>(readAddress(location.pathname, location.search));

  /** The address, or the first view where the path is none. */
  get address(): Address {
    return this.at ?? START;
  }
  get query(): Readonly<Record<string, string>> {
    return this.address.query;
  }
  get asOf(): string | null {
    return this.query.asOf ?? null;
  }
  get knownAt(): string | null {
    return this.query.knownAt ?? null;
  }
  /** The clocks alone, to be carried along. */
  get clocks(): Readonly<Record<string, string>> {
    const { asOf, knownAt } = this.query;
    return { ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) };
  }

  /** A link to a view, with the clocks as they are. */
  href(view: View, id: string | null = null, query: Readonly<Record<string, string>> = {}): string {
    return printAddress({ view, id, query: { ...query, ...this.clocks } });
  }

  go(href: string, replace = false): void {
    const url = new URL(href, location.href);
    const before = location.pathname;
    if (replace) history.replaceState(null, "", url);
    else history.pushState(null, "", url);
    this.at = readAddress(url.pathname, url.search);
    if (!replace && before !== url.pathname) window.scrollTo(0, 0);
  }

  /** Changes parts of the query and stays in the view; an empty value takes the part away. */
  set(part: Readonly<Record<string, string>>, replace = false): void {
    this.go(printAddress({ ...this.address, query: { ...this.query, ...part } }), replace);
  }

  /** Follows the browser's own moves, and takes clicks on links of the page. */
  listen(): void {
    addEventListener("popstate", () => {
      this.at = readAddress(location.pathname, location.search);
    });
    addEventListener("click", (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = (event.target as Element).closest?.("a[href]");
      if (link === null || link === undefined) return;
      const href = link.getAttribute("href") ?? "";
      if (!href.startsWith("/") || link.hasAttribute("download")) return;
      const url = new URL(href, location.href);
      if (readAddress(url.pathname, url.search) === null || /\.\w+$/.test(url.pathname)) return;
      event.preventDefault();
      if (url.href !== location.href) this.go(href);
    });
  }
}

export const here = new Here();
