// The part of the map that is looked at, as it stands in the address: left, top and width, in the map's own units.
// It never leaves the map and never grows beyond it.
import { HEIGHT, WIDTH } from "./world.js";

export type Frame = readonly [x: number, y: number, width: number];

const LEAST = 60;

/** The whole map where the text names no frame. */
export function frameIn(text = ""): Frame {
  const [x = 0, y = 0, width = WIDTH] = text.split(",").map((part) => Number(part || Number.NaN));
  return moved([x || 0, y || 0, width || WIDTH], 1);
}

/**
 * @param scale of the width: below 1 is nearer; the middle stays
 * @param right and down: by how many widths it goes aside
 */
export function moved([x, y, width]: Frame, scale: number, right = 0, down = 0): Frame {
  const next = Math.min(WIDTH, Math.max(LEAST, width * scale));
  const aside = (width - next) / 2;
  const within = (at: number, room: number) => Math.round(Math.min(Math.max(0, room), Math.max(0, at)));
  return [
    within(x + aside + right * width, WIDTH - next),
    within(y + (aside * HEIGHT) / WIDTH + down * width, (HEIGHT * (WIDTH - next)) / WIDTH),
    Math.round(next),
  ];
}
