// Where the browser is that tests drive: Debian's Chromium, or one by another name on the path.
// It starts nothing; whoever finds none says so and is counted as skipped.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The program's path, or null where there is none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = ["chromium", "chromium-browser", "google-chrome"].flatMap((name) =>
    folders.map((at) => join(at, name)),
  );
  return places.find(runs) ?? null;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the same to us
  }
}
