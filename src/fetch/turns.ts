// Per-host politeness: one request at a time to a host, and a pause after each, while other hosts go on at their own pace.
// It keeps nothing on disk: a new process begins without debts.

export interface Clock {
  readonly now: () => Date;
  /** Resolves after so many milliseconds, and at once when the signal is given. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export class Turns {
  readonly #clock: Clock;
  readonly #last = new Map<string, Promise<void>>();
  readonly #free = new Map<string, number>();

  readonly #signal: AbortSignal;

  /** @param signal ends all waiting */
  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
  }

  /**
   * Runs the work when it is the host's turn.
   * @param pause milliseconds that the host is left alone afterwards
   */
  async take<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const mine = before.then(async () => {
      const ms = (this.#free.get(host) ?? 0) - this.#clock.now().getTime();
      if (ms > 0) await this.#clock.wait(ms, this.#signal);
      try {
        return await work();
      } finally {
        this.#free.set(host, this.#clock.now().getTime() + pause);
      }
    });
    const over = mine.then(
      () => undefined,
      () => undefined, // the next in turn is not to blame; who asked gets the error
    );
    this.#last.set(host, over);
    void over.then(() => {
      if (this.#last.get(host) === over) this.#last.delete(host);
    });
    return mine;
  }
}
