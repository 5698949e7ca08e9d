// The one root of every error that Noroshi throws. The message names the thing and says what to do about it.
// Expected outcomes (absent, already there, set aside) are values and never come here.

export type ErrorCode =
  | "bad-input"
  | "bad-date"
  | "bad-file"
  | "bad-model"
  | "bad-codebook"
  | "ledger-locked"
  | "ledger-newer"
  | "ledger-broken"
  | "unknown-actor"
  | "unknown-record"
  | "not-public"
  | "usage"
  | "worker-failed";

export class NoroshiError extends Error {
  readonly code: ErrorCode;

  /**
   * @param code what kind of trouble it is; stable, meant for programs
   * @param message a sentence that names the thing and the remedy, meant for people
   * @param cause what was caught, where something was
   */
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "NoroshiError";
    this.code = code;
  }
}
