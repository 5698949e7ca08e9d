// What came of asking for an address, as a value: there is no answer of the network that is an exception.
// It does not look into the bytes.

/** Why nothing was given or nothing could be had; stable, meant for programs. */
export type Trouble =
  | "not-public"
  | "robots"
  | "status"
  | "redirects"
  | "scheme"
  | "timeout"
  | "network"
  | "too-large"
  | "encoding"
  | "stopped";

/** The bytes are there. */
export interface Fresh {
  readonly outcome: "fresh";
  /** Where the bytes came from, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Media type in small letters without parameters; empty where none was told. */
  readonly type: string;
  /** As the header told it; null where it did not. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The address to ask from now on, where the server said so for good (301, 308); else null. */
  readonly movedTo: string | null;
}

/** Nothing has changed since the tag or date that was sent along. */
export interface NotModified {
  readonly outcome: "not-modified";
  readonly url: string;
  readonly movedTo: string | null;
}

/** The server, its robots.txt or this house said no. */
export interface Refused {
  readonly outcome: "refused";
  readonly why: Trouble;
  /** HTTP status where there was one. */
  readonly status: number | null;
  /** A sentence without its full stop. */
  readonly reason: string;
  /** Seconds to wait before asking again, where somebody said so. */
  readonly retryAfter: number | null;
}

/** It went wrong on the way. */
export interface Failed {
  readonly outcome: "failed";
  readonly why: Trouble;
  readonly reason: string;
}

export type Fetched = Fresh | NotModified | Refused | Failed;
