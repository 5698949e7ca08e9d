// Listening: a free port, a taken one, and the addresses that need a token.
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseRegister } from "../ledger/agreements/register.js";
import { openStore } from "../store/open.js";
import type { Store } from "../store/store.js";
import { isLoopback } from "./access.js";
import { type ListenOptions, serve } from "./serve.js";

const watch = { id: "rus-prk", name: "a watch", pair: ["RUS", "PRK"], observer: "JPN", themes: [] } as const;
let store: Store;
let options: ListenOptions;
beforeAll(async () => {
  store = await openStore({ memory: true });
  options = {
    store,
    watches: [watch],
    register: parseRegister([]),
    token: null,
    now: () => new Date(0),
    host: "127.0.0.1",
    port: 0,
  };
});
afterAll(() => store.close());

test("answers over a real connection, and a second one on its port is refused with the remedy", async () => {
  const first = await serve(options);
  expect((await fetch(`${first.address}/healthz`)).status).toBe(200);
  const port = Number(new URL(first.address).port);
  await expect(serve({ ...options, port })).rejects.toMatchObject({
    code: "bad-input",
    message: expect.stringContaining("--port"),
  });
  await first.close();
  await expect(fetch(`${first.address}/healthz`)).rejects.toThrow();
});

test.each(["0.0.0.0", "192.168.1.5", "example.org", "::"])("%s does not start without a token", async (host) => {
  await expect(serve({ ...options, host })).rejects.toMatchObject({
    code: "usage",
    message: expect.stringContaining("NOROSHI_TOKEN"),
  });
});

test.each([
  ["localhost", true],
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["[::1]", true],
  ["localhost.evil.example", false],
  ["127.0.0.1.evil.example", false],
  ["0.0.0.0", false],
  ["", false],
])("%j is loopback: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
