// Which state a place belongs to and where it lies, with names that are not places here.
import { describe, expect, it } from "vitest";
import { PLACES } from "./places.js";

const find = (name: string) => PLACES.filter((place) => place.name === name || place.names.includes(name));

describe("places", () => {
  it.each([
    ["Kharkiv", "UKR", 49.98, 36.25],
    ["Crimea", "UKR", 45.3, 34.4],
    ["Rafah", "PSE", 31.29, 34.25],
    ["Khan Younis", "PSE", 31.35, 34.3],
    ["Vladivostok", "RUS", 43.11, 131.87],
    ["Hodeidah", "YEM", 14.8, 42.95],
    ["Idlib", "SYR", 35.93, 36.63],
    ["Kidal", "MLI", 18.44, 1.41],
    ["Goma", "COD", -1.67, 29.23],
    ["Incirlik", "TUR", 37, 35.43],
  ])("%s is in %s", (name, state, lat, lon) => {
    const [place, ...others] = find(name);
    expect(others).toEqual([]);
    expect(place?.state).toBe(state);
    expect(Math.abs((place?.lat ?? 99) - lat)).toBeLessThan(0.3);
    expect(Math.abs((place?.lon ?? 999) - lon)).toBeLessThan(0.3);
  });

  it.each(["South China Sea", "Korean peninsula", "Line of Control", "Middle East"])("%s is no state's", (name) => {
    expect(find(name).map(({ state }) => state)).toEqual([null]);
  });

  it.each(["Paris", "Russia", "Atlantis"])("%s is not here", (name) => {
    expect(find(name)).toEqual([]);
  });

  it("is broad, each name once in a state, half of it with a position", () => {
    expect(PLACES.length).toBeGreaterThan(3000);
    expect(PLACES.filter(({ lat }) => lat !== undefined).length * 2).toBeGreaterThan(PLACES.length);
    const keys = PLACES.map(({ state, name }) => `${state} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
