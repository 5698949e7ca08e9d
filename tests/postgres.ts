// A real PostgreSQL for the tests: found where Debian puts it, started in a temporary folder on a socket of its own, stopped after.
// It installs nothing; where the programs are missing it says so, and `required` decides whether that is a failure.
import { execFile } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const HOME = "/usr/lib/postgresql";

export interface Postgres {
  /** A connection URL for a new, empty database. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** True where a suite that cannot run must fail: in CI, or when NOROSHI_REQUIRE_ALL is set. */
export function required(): boolean {
  return (process.env.CI ?? "") !== "" || (process.env.NOROSHI_REQUIRE_ALL ?? "") !== "";
}

/** The folder of the newest PostgreSQL's programs, or null. */
export function findPostgres(): string | null {
  const versions = list(HOME).sort((a, b) => Number(b) - Number(a));
  return (
    versions
      .map((version) => join(HOME, version, "bin"))
      .find((bin) => runs(join(bin, "initdb")) && runs(join(bin, "pg_ctl"))) ?? null
  );
}

/** Starts a server. PostgreSQL refuses to run as root, so root runs it as the user that Debian's package made. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = mkdtempSync("/tmp/noroshi-pg-");
  const root = process.getuid?.() === 0;
  const as = async (program: string, ...parts: string[]) => {
    const command = [join(bin, program), ...parts];
    return root
      ? run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", ...command], { cwd: "/tmp" })
      : run(command[0]!, parts, { cwd: "/tmp" });
  };
  if (root) {
    const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
    chownSync(folder, await id("-u"), await id("-g"));
  }
  const data = join(folder, "data");
  const stop = async () => {
    await as("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    rmSync(folder, { recursive: true, force: true });
  };
  await as("initdb", "-D", data, "-U", "noroshi", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
  // A socket and no port: nothing can be taken already, and nobody else on the machine can reach it by accident.
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c shared_buffers=32MB -c timezone=Asia/Tokyo -c datestyle=German`;
  await as("pg_ctl", "-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start");
  let made = 0;
  return {
    database: async () => {
      const name = `ledger${++made}`;
      await as("createdb", "-h", folder, "-U", "noroshi", name);
      return `postgres://noroshi@localhost/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop,
  };
}

function list(folder: string): string[] {
  return runs(folder) ? readdirSync(folder) : [];
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the same to us
  }
}
