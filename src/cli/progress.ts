// One line on the standard error that says how far long work has come; on a terminal only, and gone when the work is done.
// It measures nothing and promises no end.
import type { World } from "./world.js";

export interface Progress {
  at(done: number, total: number): void;
  end(): void;
}

export function progressOf(world: World, label: string): Progress {
  let shown = -1;
  return {
    at: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (!world.errIsTerminal || percent === shown) return;
      shown = percent;
      world.err(`\r${label} ${done}/${total} (${percent} %)`);
    },
    end: () => {
      if (shown >= 0) world.err("\r\u001b[K");
    },
  };
}
