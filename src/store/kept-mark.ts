// The ledger's mark without asking the database each time. Where nobody else can write, it is asked once after each write of our own; else
// those who ask at the same moment share one question, begun after they came: no one is told a mark older than a write that it could know of.
import type { Sql } from "./connection.js";
import { readMark } from "./mark.js";
import type { Mark } from "./store.js";

export interface KeptMark {
  read(): Promise<Mark>;
  /** Does a write, after which what was known of the mark is forgotten. */
  moving<T>(write: () => Promise<T>): Promise<T>;
}

/** @param alone nobody else can write to this ledger */
export function keptMark(sql: Sql, alone: boolean): KeptMark {
  let known: Mark | null = null;
  let moves = 0;
  let running: Promise<Mark> | null = null;
  let next: Promise<Mark> | null = null;
  const begin = (): Promise<Mark> => {
    const before = moves;
    const asked = readMark(sql)
      .then((mark) => {
        // A write that ended meanwhile may or may not be in it.
        if (alone && before === moves) known = mark;
        return mark;
      })
      .finally(() => {
        if (running === asked) running = null;
      });
    running = asked;
    return asked;
  };
  const ended = () => {
    next = null;
    return begin();
  };
  const moved = () => {
    moves++;
    known = null;
  };
  return {
    read: async () => {
      if (known !== null) return known;
      if (next === null && running === null) return begin();
      next ??= running!.then(ended, ended);
      return next;
    },
    moving: async (write) => {
      moved();
      try {
        return await write();
      } finally {
        moved();
      }
    },
  };
}
