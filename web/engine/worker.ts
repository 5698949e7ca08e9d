// The engine on a thread of its own, so that reading never holds up the page. It fetches the model from this server once and sends
// nothing anywhere.
import type { Claim } from "../../src/kernel/claim.js";
import type { Day } from "../../src/kernel/day.js";
import { engineOf } from "./engine.js";

export interface Asked {
  readonly no: number;
  readonly text: string;
  readonly published: string;
}
export type Told =
  | { readonly ready: true }
  | { readonly failed: string }
  | {
      readonly no: number;
      readonly text: string;
      readonly claims: readonly Claim[];
      readonly sentences: number;
      readonly ms: number;
    };

const tell = (told: Told) => postMessage(told);

const loading = fetch("/models/en.bin")
  .then(async (answer) => {
    if (!answer.ok) throw new Error(`/models/en.bin: ${answer.status}`);
    return engineOf(new Uint8Array(await answer.arrayBuffer()));
  })
  .then((read) => {
    tell({ ready: true });
    return read;
  });
loading.catch((error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) }));

addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  const read = await loading;
  const start = performance.now();
  const { claims, sentences } = read(data.text, data.published as Day);
  tell({ no: data.no, text: data.text, claims, sentences, ms: Math.round(performance.now() - start) });
});
