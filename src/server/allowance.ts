// How many requests a client may make: each has a store of them that fills up steadily, and one that is refused is told when to come back.
// Clients are told apart by the address of their socket; what a proxy says of whom it speaks for is not believed.

export interface Rate {
  readonly perSecond: number;
  /** What a client that was quiet may ask at once. */
  readonly burst: number;
}

/** From other machines: a page with all its data is some thirty requests. */
export const OPEN_RATE: Rate = { perSecond: 30, burst: 300 };
/** From this machine: bounds a runaway script and nothing else. */
export const LOCAL_RATE: Rate = { perSecond: 1_000, burst: 5_000 };
/** A wrong token costs as much as so many requests, so that guessing is slow. */
export const WRONG_TOKEN = 30;

const MOST_CLIENTS = 10_000;

interface Left {
  readonly requests: number;
  readonly at: number;
}

export class Allowance {
  readonly #rate: Rate;
  readonly #left = new Map<string, Left>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * Takes a request off the client's store.
   * @param now in milliseconds
   * @returns seconds to wait, 0 where the request may go on
   */
  take(client: string, now: number, cost = 1): number {
    const requests = this.#at(client, now) - cost;
    if (requests < 0 && cost === 1) return Math.ceil(-requests / this.#rate.perSecond);
    this.#left.delete(client); // so that the map is in the order of last use
    this.#left.set(client, { requests, at: now });
    if (this.#left.size > MOST_CLIENTS) this.#left.delete(this.#left.keys().next().value!);
    return 0;
  }

  #at(client: string, now: number): number {
    const { perSecond, burst } = this.#rate;
    const left = this.#left.get(client);
    if (left === undefined) return burst;
    return Math.min(burst, left.requests + (Math.max(0, now - left.at) / 1000) * perSecond);
  }
}
