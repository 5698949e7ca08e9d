// Counts for an operator in Prometheus' text form (version 0.0.4): requests by route and status, how long they took, what the ledger holds,
// what the process takes. Routes stand as they are written in the program, so that no address of a client becomes a label.
import type { Counts } from "../store/store.js";

/** Upper bounds in seconds; the two bars of the benchmark are among them. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.4, 1, 2.5, 10];

interface Times {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Times>();

  /** Takes up a request that was answered. */
  answered(method: string, route: string, status: number, seconds: number): void {
    const key = `method="${method}",route="${escaped(route)}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    const label = `route="${escaped(route)}"`;
    const times = this.#times.get(label) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
    for (const [at, bound] of BOUNDS.entries()) if (seconds <= bound) times.buckets[at]!++;
    times.sum += seconds;
    times.count++;
    this.#times.set(label, times);
  }

  text(ledger: Counts, listeners: number): string {
    const memory = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    return [
      ...head("noroshi_requests_total", "counter", "Requests answered"),
      ...sorted(this.#requests).map(([key, count]) => `noroshi_requests_total{${key}} ${count}`),
      ...head("noroshi_request_seconds", "histogram", "Time from the request to the start of its answer"),
      ...sorted(this.#times).flatMap(([label, times]) => histogram(label, times)),
      ...head("noroshi_ledger_rows", "gauge", "Rows of the ledger by what they hold"),
      ...Object.entries(ledger).map(([what, count]) => `noroshi_ledger_rows{what="${what}"} ${count}`),
      ...head("noroshi_event_listeners", "gauge", "Clients that listen to /events"),
      `noroshi_event_listeners ${listeners}`,
      ...head("process_resident_memory_bytes", "gauge", "Memory of the process"),
      `process_resident_memory_bytes ${memory.rss}`,
      ...head("nodejs_heap_used_bytes", "gauge", "Memory of the JavaScript heap in use"),
      `nodejs_heap_used_bytes ${memory.heapUsed}`,
      ...head("process_cpu_seconds_total", "counter", "Processor time of the process"),
      `process_cpu_seconds_total ${(user + system) / 1e6}`,
      ...head("process_uptime_seconds", "gauge", "Time since the process began"),
      `process_uptime_seconds ${process.uptime()}`,
      "",
    ].join("\n");
  }
}

function histogram(label: string, { buckets, sum, count }: Times): readonly string[] {
  return [
    ...BOUNDS.map((bound, at) => `noroshi_request_seconds_bucket{${label},le="${bound}"} ${buckets[at]}`),
    `noroshi_request_seconds_bucket{${label},le="+Inf"} ${count}`,
    `noroshi_request_seconds_sum{${label}} ${sum}`,
    `noroshi_request_seconds_count{${label}} ${count}`,
  ];
}

function head(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}.`, `# TYPE ${name} ${type}`];
}

function sorted<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
