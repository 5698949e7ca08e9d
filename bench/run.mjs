// Runs one benchmark by its name and hands it the rest of the line: npm run bench -- language. Without a name it says which there are.
// Most of them compare with a collection that is not part of the project; each says in its first lines which, and how to give it.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(join(ROOT, "bench"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3))
  .sort();
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  const wrong = name === undefined ? "" : `There is no benchmark ${name}. `;
  process.stderr.write(`${wrong}Choose one: npm run bench -- ${names.join(" | ")} [its options]\n`);
  process.exitCode = 2;
} else {
  const program = join(ROOT, "dist-training", "bench", `${name}.js`);
  const { status } = spawnSync(process.execPath, [program, ...rest], { cwd: ROOT, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
