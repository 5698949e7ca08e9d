// What kind of thing a phrase names, with phrases that only look like goods.
import { describe, expect, it } from "vitest";
import { GOODS } from "./goods.js";

const byText = new Map(GOODS.map((good) => [good.text, good]));

describe("goods", () => {
  it.each([
    ["ammunition", "arms", true],
    ["shell", "arms", true],
    ["howitzer", "arms", true],
    ["air-defence system", "arms", true],
    ["air defense system", "arms", true],
    ["f-16", "arms", true],
    ["armored personnel carrier", "arms", true],
    ["ballistic missile", "missile", true],
    ["hwasong-11", "missile", true],
    ["refined petroleum", "fuel", false],
    ["electricity", "fuel", false],
    ["lng", "fuel", false],
    ["wheat", "food", false],
    ["re-entry technology", "technology", false],
    ["loan", "finance", false],
    ["soldier", "troops", false],
    ["labor", "labour", false],
    ["worker", "labour", false],
    ["medicine", "goods", false],
    ["centrifuge", "nuclear", false],
    ["nuclear warhead", "nuclear", true],
    ["spy satellite", "space", false],
    ["nerve agent", "chemical", true],
    ["anthrax", "biological", true],
    ["ransomware", "cyber", false],
    ["ceasefire", "agreement", false],
    ["non aggression pact", "agreement", false],
    ["islet", "territory", false],
    // Miss rows: entered so that the longer phrase is found first and is nothing.
    ["shell company", null, false],
    ["arms embargo", null, false],
    ["trade union", null, false],
  ])("%s is %s", (text, kind, weapon) => {
    expect(byText.get(text)).toEqual({ text, class: kind, weapon });
  });

  it.each(["summit", "minister", "visit", "sanction", "peace", "shells"])("%s is no good", (text) => {
    expect(byText.has(text)).toBe(false);
  });

  it("has each phrase once, in lower case, for every class of transfer and programme", () => {
    expect(byText.size).toBe(GOODS.length);
    expect(GOODS.filter(({ text }) => text !== text.toLowerCase() || text !== text.trim())).toEqual([]);
    const real = GOODS.filter((good) => good.class !== null);
    expect(real.length).toBeGreaterThan(1500);
    expect(new Set(real.map((good) => good.class)).size).toBe(16);
  });
});
