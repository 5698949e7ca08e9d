// Makes a fresh copy of the repository ready to run: packages, compiled program, and on request what tests, training and benchmarks need.
// It runs before anything is installed, so it imports nothing but Node; the second time it finds nothing to do and is quick.
//   node scripts/setup.mjs [--tests] [--training] [--quiet]
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NEEDED = [20, 19];
const FLAGS = ["--tests", "--training", "--quiet"];

/** Programs that only tests use: how each is found, the Debian package, and what is left out without it. */
const PROGRAMS = [
  {
    name: "PostgreSQL",
    found: findPostgres,
    debian: "postgresql",
    without: "the PostgreSQL half of the store's tests",
  },
  {
    name: "Chromium",
    found: () => onPath("chromium", "chromium-browser", "google-chrome"),
    debian: "chromium",
    without: "the tests of the page in a browser",
  },
  {
    name: "nats-server",
    found: () => onPath("nats-server"),
    debian: "nats-server",
    without: "the NATS half of the queue's tests",
  },
];

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !FLAGS.includes(flag));
if (unknown !== undefined) fail(`${unknown} is not known here; use ${FLAGS.join(", ")}.`);
checkNode();
install();
build("tsconfig.build.json", "dist", ["src"]);
buildPage();
await prepareDatabase();
if (flags.includes("--training")) build("tsconfig.training.json", "dist-training", ["src", "training", "bench"]);
if (flags.includes("--tests")) findPrograms();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  fail(
    `Noroshi needs Node ${NEEDED.join(".")} or later and this is ${process.versions.node}. Install a newer Node and run it again.`,
  );
}

function install() {
  const stamp = join(ROOT, "node_modules", ".noroshi-installed");
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  if (packagesFit()) return writeFileSync(stamp, lock);
  say("installing packages (npm ci)");
  // --include=dev: the compiler is one of them, and NODE_ENV=production would leave it out.
  run(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev"],
    "Check the network, then run it again.",
  );
  writeFileSync(stamp, lock);
}

// npm keeps its own copy of the lock file; where it is as new as ours, somebody has just run npm.
function packagesFit() {
  const own = join(ROOT, "node_modules", ".package-lock.json");
  return existsSync(own) && statSync(own).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
}

function build(config, out, folders) {
  const stamp = join(ROOT, out, ".built");
  const sources = ["tsconfig.json", config, ...folders.flatMap(typescript)].sort();
  const state = sources.map((file) => `${file} ${statSync(join(ROOT, file)).mtimeMs}`).join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  say(`compiling ${folders.join(" and ")} to ${out}/`);
  const bases = folders.map((folder) => (folders.length === 1 ? join(ROOT, out) : join(ROOT, out, folder)));
  const kept = new Set(
    folders.flatMap((folder, i) =>
      typescript(folder).map((file) => join(bases[i], file.slice(folder.length + 1).replace(/\.ts$/, ""))),
    ),
  );
  run(
    process.execPath,
    [join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", config],
    "Mend what the compiler names.",
  );
  for (const base of bases) dropOrphans(base, kept);
  writeFileSync(stamp, state);
}

// The page holds rooms of src/ too, since Ask reads sentences in the browser.
function buildPage() {
  const stamp = join(ROOT, "dist", "page", ".built");
  const sources = [
    "package-lock.json",
    ...everything("web"),
    ...everything("data/codebook"),
    ...typescript("src"),
  ].sort();
  const state = sources.map((file) => `${file} ${statSync(join(ROOT, file)).mtimeMs}`).join("\n");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  say("building the page to dist/page/");
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  run(process.execPath, [vite, "build", "web", "--logLevel", "warn"], "Mend what the builder names.");
  writeFileSync(stamp, state);
}

function everything(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everything(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** The .ts files under a folder, relative to the root. */
function typescript(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return typescript(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [path] : [];
  });
}

// What was compiled from a file that has gone would still be found by an import.
function dropOrphans(folder, kept) {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && path !== join(ROOT, "dist", "page")) dropOrphans(path, kept);
    else if (entry.isFile() && /\.(js|d\.ts)$/.test(entry.name) && !kept.has(path.replace(/\.(js|d\.ts)$/, "")))
      rmSync(path);
  }
}

// Loading an empty database takes a quarter of the time of making one, at every first start and in every test.
async function prepareDatabase() {
  const module = join(ROOT, "dist", "store", "pglite.js");
  if (!existsSync(module) || readdirSync(join(ROOT, "dist")).includes(emptyName())) return;
  say("preparing an empty database");
  const { emptyDatabase, emptyDatabaseFile } = await import(module);
  const bytes = await emptyDatabase();
  for (const name of readdirSync(join(ROOT, "dist")))
    if (name.startsWith("empty-database-")) rmSync(join(ROOT, "dist", name));
  writeFileSync(emptyDatabaseFile(), bytes);
}

function emptyName() {
  const { version } = JSON.parse(
    readFileSync(join(ROOT, "node_modules", "@electric-sql", "pglite", "package.json"), "utf8"),
  );
  return `empty-database-${version}.tar.gz`;
}

function findPrograms() {
  const missing = PROGRAMS.filter(({ found }) => !found());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(", ");
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath("apt-get")) {
    say(`installing ${names} for the tests (apt-get)`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const steps = [
      ["update", "-q"],
      ["install", "-y", "-q", "--no-install-recommends", ...missing.map(({ debian }) => debian)],
    ];
    for (const step of steps) {
      const done = spawnSync("apt-get", step, { env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
      if (done.status !== 0)
        process.stderr.write(`setup: apt-get ${step[0]} failed: ${lastLines(done.stderr || done.stdout)}\n`);
    }
  }
  for (const { name, debian, without } of PROGRAMS.filter(({ found }) => !found())) {
    process.stderr.write(
      `setup: ${name} IS MISSING, so ${without} WILL BE SKIPPED. Debian: apt-get install ${debian}\n`,
    );
  }
}

function findPostgres() {
  const home = "/usr/lib/postgresql";
  return existsSync(home) && readdirSync(home).some((version) => existsSync(join(home, version, "bin", "initdb")));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.some((name) => folders.some((folder) => runnable(join(folder, name))));
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the same to us
  }
}

function run(program, parts, remedy) {
  const done = spawnSync(program, parts, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (done.error !== undefined) fail(`${program} cannot be run (${done.error.message}). ${remedy}`);
  if (done.status !== 0)
    fail(`${[program, ...parts].join(" ")} failed. ${remedy}\n${lastLines(`${done.stdout}\n${done.stderr}`)}`);
}

function lastLines(text) {
  return text.trim().split("\n").slice(-40).join("\n");
}

function say(line) {
  if (!flags.includes("--quiet")) process.stderr.write(`setup: ${line}\n`);
}

function fail(message) {
  process.stderr.write(`setup: ${message}\n`);
  process.exit(1);
}
