// The six journeys that the page is for, each walked in a real browser: from a first visit to the words, what if, as known on, claim and
// denial, from an alert to its evidence, and asking. Then that every view can be used by everybody, light and dark, large and small.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { loadEngine } from "../../src/jobs/engine.js";
import type { Claim } from "../../src/kernel/claim.js";
import { type Day, parseDay } from "../../src/kernel/day.js";
import { documentId } from "../../src/kernel/document.js";
import { inTheBrowser, type Opened } from "./browser.js";

const THEN = "asOf=2024-07-01&knownAt=2024-07-01";

inTheBrowser("the page", (site) => {
  const json = async <T>(path: string) => (await (await fetch(site.address + path)).json()) as T;
  const denials = async () => {
    const { claims } = await json<{ claims: { claim: Claim; quote: string }[] }>(
      "/claims.json?between=RUS,PRK&limit=1000",
    );
    return claims.filter(({ claim }) => claim.polarity === "negated");
  };
  const close = async ({ page, trouble }: Opened) => {
    await page.context().close();
    expect(trouble).toEqual([]);
  };

  test("a first visit leads from the level to the marked words in two clicks", async () => {
    const opened = await site.open(`/?${THEN}`);
    const { page, asked } = opened;
    await page.locator("#level strong").getByText("elevated").waitFor();
    // The level is the sum of the reasons in sight and nothing else.
    const points = await page.locator(".reasons .points").allTextContents();
    const [sum, ...parts] = points.map(Number).reverse();
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(sum!, 5);
    await page.locator(".reasons button").first().click();
    const quote = page.locator(".evidence q").first();
    const words = unquoted(await quote.textContent());
    await quote.click();
    await page.locator("mark.current").first().waitFor();
    const marked = (await page.locator("mark.current").allTextContents()).join("");
    expect(marked.replace(/\s+/g, " ")).toBe(words);
    expect(new URL(page.url()).searchParams.get("knownAt")).toBe("2024-07-01");
    // The card tells who says so, how sure, and why it reads so.
    const card = page.locator(".card.open");
    await expect.poll(() => card.textContent()).toMatch(/in its own voice|Said by/);
    expect(await card.locator(".sure").textContent()).toMatch(/certain|probable|possible/);
    expect(await card.locator(".whys li").count()).toBeGreaterThan(1);
    // And back again, to the reason as it was opened.
    await page.goBack();
    await page.locator(".reasons button[aria-expanded=true]").waitFor();
    expect(asked.filter(({ url }) => !url.startsWith(site.address))).toEqual([]);
    await close(opened);
  });

  test("what if North Korea attacked South Korea: who must do what, where promises clash, what is unknown", async () => {
    const opened = await site.open("/what-if");
    const { page } = opened;
    await page.getByLabel("Attacker").fill("North Korea");
    await page.getByLabel("Attacked").fill("KOR");
    await page.getByLabel("On", { exact: true }).fill("2025-01-15");
    await page.getByRole("main").getByRole("button", { name: "Ask" }).click();
    await page.getByText("If North Korea attacked South Korea on 15 January 2025").waitFor();
    expect(await page.locator(".rung .duty").first().textContent()).toMatch(
      /United States\s+must defend South Korea.*Article III/s,
    );
    expect(await page.getByText("Where obligations collide").count()).toBe(1);
    expect(await page.locator(".matrix th", { hasText: "⚠" }).count()).toBeGreaterThan(0);
    expect(await page.getByRole("heading", { name: "What is unknown" }).count()).toBe(1);
    // The address is the whole state: another browser sees the same.
    const again = await site.open(page.url().slice(site.address.length));
    await again.page.locator(".rung .duty").first().waitFor();
    const text = (one: Page) => one.locator(".asked").textContent();
    expect(await text(again.page)).toBe(await text(page));
    await close(again);
    await close(opened);
  });

  test("as known on: what was learnt later is gone from every view", async () => {
    const opened = await site.open("/");
    const { page } = opened;
    await page.getByLabel("as known on", { exact: true }).fill("2024-06-01");
    await page.keyboard.press("Enter");
    await page.getByText("What was learnt after 1 June 2024 is left out").waitFor();
    await expect.poll(() => page.locator("#level").textContent()).toContain("1 June 2024");
    expect(await page.locator("main").textContent()).not.toContain("Comprehensive Strategic Partnership");
    await page.getByRole("link", { name: "Ledger" }).click();
    await page.locator(".rung").first().waitFor();
    expect(await page.locator("main").textContent()).not.toContain("Comprehensive Strategic Partnership");
    await page.getByLabel("as known on", { exact: true }).fill("2024-07-01");
    await page.keyboard.press("Enter");
    await page.locator(".rung.signed").getByText("Comprehensive Strategic Partnership").waitFor();
    // Before the first report nothing is known, and that does not look like calm.
    await page.goto(`${site.address}/?knownAt=2020-01-01`);
    await page.locator(".silence.no-data").waitFor();
    expect(await page.locator(".silence").textContent()).toContain("not calm");
    await page.getByLabel("as known on", { exact: true }).fill("2024-02-30");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("YYYY-MM-DD").waitFor();
    expect(new URL(page.url()).searchParams.get("knownAt")).toBe("2020-01-01");
    await close(opened);
  });

  test("the reader sets claim and denial side by side", async () => {
    const [denial] = (await denials()).filter(({ quote }) => quote.includes("bought arms"));
    const opened = await site.open(`/claim/${denial!.claim.id}`);
    const { page } = opened;
    await page.locator("mark.negated.current").first().waitFor();
    expect(await page.locator(".card.open .denied").textContent()).toBe("denied");
    const sides = page.locator(".contested .sides > div");
    await sides.first().waitFor();
    expect(await sides.locator("h4").allTextContents()).toEqual(["Said", "Denied"]);
    expect(await sides.nth(0).locator(".telling").count()).toBeGreaterThan(0);
    expect(await sides.nth(1).locator(".telling.current").textContent()).toContain(denial!.quote);
    // Each mark is tied to a card, and back.
    await page.locator("mark:not(.current) a").first().click();
    const id = new URL(page.url()).searchParams.get("claim");
    await page.locator(`#card-${id}.open`).waitFor();
    await close(opened);
  });

  test("an alert leads to its evidence", async () => {
    const opened = await site.open(`/alerts?watch=rus-prk&${THEN}`);
    const { page } = opened;
    const first = page.locator(".alert", { hasText: "Comprehensive Strategic Partnership" }).first();
    await first.locator("button.reason").click();
    const words = first.locator(".evidence q").first();
    const told = unquoted(await words.textContent());
    await words.click();
    await page.locator("mark.current").first().waitFor();
    expect((await page.locator("mark.current").allTextContents()).join("").replace(/\s+/g, " ")).toBe(told);
    await close(opened);
  });

  test("ask: a search with filters, and a sentence read in the browser as the server reads it, and not sent", async () => {
    const opened = await site.open("/");
    const { page, asked } = opened;
    await page.keyboard.press("/");
    await page.keyboard.type("munitions");
    await page.keyboard.press("Enter");
    await page.locator(".found").first().waitFor();
    const all = await page.locator(".found").count();
    await page.getByLabel("Type").selectOption("AID");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await page.waitForURL(/type=AID/);
    await expect.poll(() => page.locator(".found").count()).toBeLessThan(all);
    for (const text of await page.locator(".found .type").allTextContents()) expect(text).toBe("AID");

    const sentence =
      "Freedonia's envoy said on Monday that China had probably shipped drones to Russia. Beijing denied it.";
    await page.getByRole("textbox", { name: "Read a sentence" }).fill(sentence);
    await page.getByLabel("as if published on").fill("2024-07-01");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".readout mark").first().waitFor();
    const shown = await page
      .locator(".say .card")
      .evaluateAll((cards) => cards.map(({ id }) => id.slice("card-".length)));
    expect(shown).toEqual(read(sentence, "2024-07-01").map(({ id }) => id));
    expect(shown.length).toBeGreaterThan(0);
    expect(asked.filter(({ url, body }) => /freedonia/i.test(decodeURIComponent(url) + body))).toEqual([]);
    await close(opened);
  });

  test("the keyboard alone: skip link, rows, search, help", async () => {
    const opened = await site.open(`/?${THEN}`);
    const { page } = opened;
    await page.locator(".reasons button").first().waitFor();
    await page.keyboard.press("Tab");
    const focus = () => page.evaluate("document.activeElement.className + ' ' + document.activeElement.id");
    expect(await focus()).toContain("skip");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const second = await page.evaluate(
      "[...document.querySelectorAll('main [data-row]')].filter((row) => row.checkVisibility()).findIndex((row) => row.contains(document.activeElement))",
    );
    expect(second).toBe(1);
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.locator(".reasons button[aria-expanded=true]").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("/");
    expect(await focus()).toContain("search");
    await close(opened);
  });

  const VIEWS: readonly (readonly [string, string])[] = [
    [`/?${THEN}`, ".reasons"],
    ["/brief/rus-prk", ".quotes li"],
    ["/what-if?attacker=PRK&target=KOR&on=2025-01-15", ".duty"],
    ["/ledger/agreements?of=all", ".rung"],
    ["/ledger/transfers", "tbody tr"],
    ["/network", ".matrix"],
    ["/map", ".flow"],
    ["/alerts", ".alert"],
    ["/sources", ".volume .bar"],
    ["/ask?text=shells", ".found"],
  ];
  const check = async (opened: Opened, path: string) => {
    const { page } = opened;
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(axe.source);
    expect(await violations(page, {}), `${path}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, { runOnly: ["color-contrast"] }), `${path}, dark`).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(wide, `${path} at 360 pixels`).toBe(0);
    await close(opened);
  };
  test.each(VIEWS)(
    "%s: no violation that axe knows, light and dark, and nothing wider than a small screen",
    async (path, there) => {
      const opened = await site.open(path);
      await opened.page.locator(there).first().waitFor();
      await check(opened, path);
    },
  );
  test("the map goes nearer by a button, aside by a key, and its address holds what is seen", async () => {
    const opened = await site.open("/map");
    const { page } = opened;
    const seen = () => page.locator(".world > svg").getAttribute("viewBox");
    await page.getByRole("button", { name: "nearer" }).click();
    expect(await seen()).toBe("200 100 600 300");
    await page.keyboard.press("ArrowRight");
    expect(await seen()).toBe("320 100 600 300");
    await page.reload();
    await page.locator(".flow").first().waitFor();
    expect(await seen()).toBe("320 100 600 300");
    await page.getByRole("button", { name: "the whole world" }).click();
    expect([await seen(), new URL(page.url()).search]).toEqual(["0 0 1000 500", ""]);
    await close(opened);
  });
  test("the reader and a record: the same", async () => {
    const [denial] = await denials();
    const reader = await site.open(`/claim/${denial!.claim.id}`);
    await reader.page.locator("mark.current").first().waitFor();
    await check(reader, "the reader");
    const { transfers } = await json<{ transfers: { id: string }[] }>("/records/transfers.json?between=RUS,PRK");
    const record = await site.open(`/record/${transfers[0]!.id}`);
    await record.page.locator(".telling").first().waitFor();
    await check(record, "a record");
  });
});

const unquoted = (text: string | null) => (text ?? "").slice(1, -1);

/** As the server's engine reads it. */
function read(text: string, day: string): readonly Claim[] {
  const published = parseDay(day) as Day;
  const part = { outlet: null, published, title: "", text };
  const rest = { name: "typed", country: null, lang: "en", url: null };
  return loadEngine().code({ ...part, ...rest, id: documentId(part) });
}

async function violations(page: Page, options: object): Promise<readonly string[]> {
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
