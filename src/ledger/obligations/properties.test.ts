// What must be true in any world: nothing is lost by adding, order does not count, nobody owes himself.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "../../kernel/day.js";
import type { Agreement, Clause, Party } from "../agreements/agreement.js";
import { registerOf } from "../agreements/register.js";
import type { Answer, Obligation } from "./obligation.js";
import { obligations } from "./obligations.js";

// Small worlds: six states, a few agreements with clauses of every kind that an attack can touch.
const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
const start = "2000-01-01" as Day;
const event = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 })).map(([from, length]) => ({
  from: addDays(start, from),
  to: addDays(start, from + length),
}));
const ids = fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 2, maxLength: 5 });
const clause = fc.record({
  kind: fc.constantFrom("defence", "nonaggression", "consultation", "neutrality", "offence", "aid"),
  trigger: fc.constantFrom("attack", "threat", "conflict", "always"),
  firmness: fc.constantFrom("automatic", "obliged", "own-process", "consult"),
  within: fc.constantFrom("covers", "excludes", "silent"),
  against: fc.option(fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1, maxLength: 2 }), { freq: 4 }),
}) as fc.Arbitrary<Pick<Clause, "kind" | "trigger" | "firmness" | "within" | "against">>;

const agreement = fc
  .record({
    parties: ids,
    signed: event,
    inForce: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 5 }),
    ended: fc.option(fc.integer({ min: 0, max: 200 })),
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    leaves: fc.option(fc.integer({ min: 0, max: 300 })),
    form: fc.constantFrom<Agreement["form"]>("treaty", "agreement", "political"),
  })
  .map((part): Omit<Agreement, "id"> => {
    const later = (range: { from: Day; to: Day }, days: number) => ({
      from: addDays(range.to, days),
      to: addDays(range.to, days),
    });
    const inForce = part.inForce === null ? null : later(part.signed, part.inForce);
    const parties = part.parties.map((id, index): Party => {
      const to = index === 0 && part.leaves !== null ? later(part.signed, part.leaves) : null;
      return { id, signed: null, spells: [{ from: null, to, note: null }], via: null };
    });
    const full = (one: (typeof part.clauses)[number]): Clause => ({
      ...one,
      article: null,
      text: "text.",
      condition: null,
      scope: null,
      by: null,
      for: null,
      spell: null,
    });
    return {
      name: "Treaty",
      form: part.form,
      organisation: null,
      parties,
      announced: null,
      signed: part.signed,
      inForce,
      ended: part.ended === null || inForce === null ? null : later(inForce, part.ended),
      endedBy: null,
      duration: null,
      suspensions: [],
      succession: null,
      clauses: part.clauses.map(full),
      reservations: [],
      sources: [{ title: "T", url: null, article: null }],
      unknown: [],
      register: "test",
    };
  });
const world = fc
  .array(agreement, { maxLength: 6 })
  .map((list) => list.map((one, index) => ({ ...one, id: `t${index}` })));
const question = fc.record({
  attacker: fc.constantFrom(...STATES),
  target: fc.constantFrom(...STATES),
  on: fc.integer({ min: 0, max: 500 }).map((days) => addDays(start, days)),
  depth: fc.constantFrom(1, 2, 3),
});
const key = (row: Obligation) => `${row.state} ${row.duty} ${row.for} ${row.agreement} ${row.holds} ${row.firmness}`;
const first = (answer: Answer) => [...answer.obliged, ...answer.pledged].filter((row) => row.ring === 1);

test("adding an agreement takes no obligation of another away", () => {
  fc.assert(
    fc.property(world, agreement, question, (list, extra, asked) => {
      const before = obligations({ ...asked, register: registerOf(list) });
      const after = obligations({ ...asked, register: registerOf([...list, { ...extra, id: "extra" }]) });
      const keys = new Set(first(after).map(key));
      for (const row of first(before)) expect(keys.has(key(row))).toBe(true);
      const clashes = new Set(after.collisions.flatMap((one) => one.states.map((state) => `${one.kind} ${state}`)));
      for (const one of before.collisions)
        for (const state of one.states) expect(clashes.has(`${one.kind} ${state}`)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("the answer does not depend on the order of the register, nor on having been asked before", () => {
  fc.assert(
    fc.property(world, question, fc.infiniteStream(fc.nat()), (list, asked, chance) => {
      const shuffled = list
        .map((one) => ({ one, at: chance.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const register = registerOf(list);
      const answer = obligations({ ...asked, register });
      expect(obligations({ ...asked, register: registerOf(shuffled) })).toEqual(answer);
      obligations({ ...asked, attacker: asked.target, target: asked.attacker, register });
      expect(obligations({ ...asked, register })).toEqual(answer);
    }),
    { numRuns: 300 },
  );
});

test("nobody is obliged to himself, by an agreement he is not in, or to help the attacker by a clause of defence", () => {
  fc.assert(
    fc.property(world, question, (list, asked) => {
      const register = registerOf(list);
      const answer = obligations({ ...asked, register });
      for (const row of [...answer.obliged, ...answer.pledged]) {
        const parties = register.byId.get(row.agreement)!.parties.map(({ id }) => id);
        expect(parties).toContain(row.state);
        expect(parties).toContain(row.for);
        expect(row.state).not.toBe(row.for);
        if (row.duty === "defend" && row.ring === 1 && row.for === asked.attacker) {
          const { clauses } = register.byId.get(row.agreement)!;
          expect(clauses.some(({ kind, trigger }) => kind === "defence" && trigger === "conflict")).toBe(true);
        }
        expect(row.reason).toMatch(/^(Under|Only if) .+\.$/);
      }
      for (const row of answer.notOwed) expect(row.states).not.toContain(asked.attacker);
    }),
    { numRuns: 300 },
  );
});

test("a deeper question gives all rows of the shallower one, and later rings only name states not yet named", () => {
  fc.assert(
    fc.property(world, question, (list, asked) => {
      const register = registerOf(list);
      const one = obligations({ ...asked, register, depth: 1 });
      const three = obligations({ ...asked, register, depth: 3 });
      expect(three.obliged.filter((row) => row.ring === 1)).toEqual(one.obliged);
      const defenders = new Set(
        one.obliged.filter((row) => row.duty === "defend" && row.for === asked.target).map((row) => row.state),
      );
      for (const row of three.obliged.filter((found) => found.ring > 1)) {
        expect(defenders.has(row.state) || row.state === asked.attacker || row.state === asked.target).toBe(false);
        expect(row.through).not.toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
