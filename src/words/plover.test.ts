// The PLOVER tables are whole: every type once, with its quad class and modes.
// They are checked against the kernel's list of types.
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../kernel/claim.js";
import { CONTEXTS, PLOVER, plover, QUADS } from "./plover.js";

describe("plover", () => {
  it("has each event type of the kernel once, in its order", () => {
    expect(PLOVER.map((row) => row.type)).toEqual([...EVENT_TYPES]);
  });

  it.each([
    ["AGREE", "VC"],
    ["CONSULT", "VC"],
    ["SUPPORT", "VC"],
    ["CONCEDE", "VC"],
    ["COOPERATE", "MC"],
    ["AID", "MC"],
    ["RETREAT", "MC"],
    ["REQUEST", "VX"],
    ["ACCUSE", "VX"],
    ["REJECT", "VX"],
    ["THREATEN", "VX"],
    ["PROTEST", "MX"],
    ["SANCTION", "MX"],
    ["MOBILIZE", "MX"],
    ["COERCE", "MX"],
    ["ASSAULT", "MX"],
  ])("%s is %s", (type, quad) => {
    expect(plover(type)?.quad).toBe(quad);
    expect(QUADS).toHaveProperty(quad);
  });

  it.each(["ASSESS", "STAND", "DEMAND", "FIGHT", "agree", ""])("%j is no type", (type) => {
    expect(plover(type)).toBeNull();
  });

  it("scores cooperation above nought and conflict below, within ten", () => {
    for (const { type, quad, score } of PLOVER) {
      expect(Math.abs(score), type).toBeLessThanOrEqual(10);
      expect(score > 0, type).toBe(quad.endsWith("C"));
    }
  });

  it("names no mode and no context twice, in one spelling", () => {
    for (const { type, modes } of PLOVER) {
      expect(new Set(modes).size, type).toBe(modes.length);
      for (const mode of modes) expect(mode).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    for (const context of Object.keys(CONTEXTS)) expect(context).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });
});
