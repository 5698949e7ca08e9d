// What a document's memory answers after so many mentions: surnames, offices, the last spoken of, pairs and partners.
// It holds what it is told; whom a phrase means is asked of the resolver.
import { describe, expect, test } from "vitest";
import { Memory, type Ref } from "./memory.js";

const ref = (id: string | null, part: Partial<Ref> = {}): Ref => ({
  id,
  nationality: null,
  text: id ?? "somebody",
  head: 0,
  start: 0,
  end: 1,
  person: false,
  plural: false,
  thing: false,
  why: "",
  ...part,
});
const [japan, china, oman, iran] = ["JPN", "CHN", "OMN", "IRN"].map((id) => ref(id)) as [Ref, Ref, Ref, Ref];
const ids = (refs: readonly Ref[]) => refs.map(({ id }) => id).join(" ");

describe("names", () => {
  test("a name once placed keeps its place", () => {
    const memory = new Memory();
    memory.learn("Kim", ref("PRK"));
    memory.learn("Kim", ref("KOR"));
    expect(memory.person("Kim")?.id).toBe("PRK");
  });

  test("one that was not may be placed later", () => {
    const memory = new Memory();
    memory.learn("Kim", ref(null));
    memory.learn("Kim", ref("PRK"));
    expect(memory.person("Kim")?.id).toBe("PRK");
  });

  test("a letter is no name, and an unknown one is absent", () => {
    const memory = new Memory();
    memory.learn("K", ref("PRK"));
    expect([memory.person("K"), memory.person("Lee"), memory.role("envoy")]).toEqual([null, null, null]);
  });

  test("the last holder of an office; one without a code is not noted", () => {
    const memory = new Memory();
    memory.learnRole("envoy", japan);
    memory.learnRole("envoy", china);
    memory.learnRole("envoy", ref(null));
    expect(memory.role("envoy")?.id).toBe("CHN");
  });
});

describe("who was spoken of", () => {
  test("subjects before the nearer others, and only those that pass", () => {
    const memory = new Memory();
    memory.see(japan, true);
    memory.see(china, false);
    expect(memory.last(() => true)?.id).toBe("JPN");
    expect(memory.last((one) => one.id === "CHN")?.id).toBe("CHN");
    expect(memory.last((one) => one.person)).toBeNull();
  });

  test("no further back than twelve", () => {
    const memory = new Memory();
    memory.see(japan, true);
    for (let i = 0; i < 12; i++) memory.see(china, false);
    expect(memory.last(() => true)?.id).toBe("CHN");
  });

  test("the topic is the last subject with a code", () => {
    const memory = new Memory();
    expect(memory.topic()).toBeNull();
    memory.see(oman, false);
    memory.see(japan, true);
    memory.see(china, false);
    memory.see(ref(null), true);
    expect(memory.topic()?.id).toBe("JPN");
  });

  test("the foremost of some is the one named most, the first of equals", () => {
    const memory = new Memory();
    for (const one of [japan, china, china, oman, oman]) memory.see(one, false);
    expect(memory.foremost(["JPN", "OMN", "CHN"])).toBe("OMN");
    expect(memory.foremost(["FRA"])).toBeNull();
    expect([memory.has("JPN"), memory.has("FRA")]).toEqual([true, false]);
  });
});

describe("pairs", () => {
  test("the pair put together most often", () => {
    const memory = new Memory();
    memory.seePair([japan, china]);
    memory.seePair([china, japan]);
    memory.seePair([oman, iran]);
    expect(ids(memory.pair())).toBe("JPN CHN");
  });

  test("the later of equals", () => {
    const memory = new Memory();
    memory.seePair([japan, china]);
    memory.seePair([oman, iran]);
    expect(ids(memory.pair())).toBe("OMN IRN");
  });

  test("without one, the last two states in the order of the text", () => {
    const memory = new Memory();
    for (const one of [oman, japan, ref(null), china]) memory.see(one, false);
    expect(ids(memory.pair())).toBe("JPN CHN");
  });

  test("one state, the same twice, or more than three are no pair", () => {
    const memory = new Memory();
    memory.seePair([japan]);
    memory.seePair([japan, japan, ref(null)]);
    memory.seePair([japan, china, oman, iran]);
    expect(memory.pair()).toEqual([]);
  });

  test("three sides", () => {
    const memory = new Memory();
    memory.seePair([japan, china, oman]);
    expect(ids(memory.sidesOf(3))).toBe("JPN CHN OMN");
    expect(memory.sidesOf(2)).toEqual([]);
  });

  test("the partner is the last one dealt with, whatever the count", () => {
    const memory = new Memory();
    memory.seePair([japan, china]);
    memory.seePair([japan, china]);
    memory.seePair([oman, japan]);
    expect(memory.partner("JPN")?.id).toBe("OMN");
    expect(memory.partner("CHN")?.id).toBe("JPN");
    expect(memory.partner("FRA")).toBeNull();
  });

  test("sides of a topic are the last told", () => {
    const memory = new Memory();
    expect(memory.sides("measure")).toBeNull();
    memory.noteSides("measure", { actor: [japan], recipient: [china] });
    memory.noteSides("measure", { actor: [oman], recipient: [iran] });
    expect(ids(memory.sides("measure")!.actor)).toBe("OMN");
    expect(memory.sides("agreement")).toBeNull();
  });
});
