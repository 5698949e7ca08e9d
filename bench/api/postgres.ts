// A PostgreSQL of the benchmark's own in a folder, kept from run to run: started on a socket, stopped at the end.
// Its settings are Debian's but for what would measure the disk and not the queries: nothing here must survive a crash.
import { execFile } from "node:child_process";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const HOME = "/usr/lib/postgresql";

export async function startServer(folder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const newest = readdirSync(HOME).sort((a, b) => Number(b) - Number(a))[0]!;
  const root = process.getuid?.() === 0;
  const as = async (program: string, ...parts: string[]) => {
    const command = [join(HOME, newest, "bin", program), ...parts];
    return root
      ? run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", ...command], { cwd: "/tmp" })
      : run(command[0]!, parts, { cwd: "/tmp" });
  };
  if (root) {
    const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
    chownSync(folder, await id("-u"), await id("-g"));
  }
  const data = join(folder, "data");
  const fresh = !existsSync(data);
  if (fresh) await as("initdb", "-D", data, "-U", "noroshi", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c shared_buffers=1GB -c max_wal_size=4GB`;
  await as("pg_ctl", "-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start");
  if (fresh) await as("createdb", "-h", folder, "-U", "noroshi", "ledger");
  return {
    url: `postgres://noroshi@localhost/ledger?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      await as("pg_ctl", "-D", data, "-w", "-m", "fast", "stop");
    },
  };
}
