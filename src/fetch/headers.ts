// The few answer headers that are read: what the bytes are, how they are packed, and when to come again. What is malformed counts as
// not there; nothing here trusts a header further than that.

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a header, cut to a length that can be kept; null where it is absent or holds control characters. */
export function headerOf(headers: Headers, name: string): string | null {
  const value = headers[name];
  const text = Array.isArray(value) ? value[0] : value;
  if (text === undefined || text === "" || text.length > 1_000) return null;
  return /\p{Cc}/u.test(text) ? null : text;
}

/** Media type and charset of a Content-Type. */
export function contentType(headers: Headers): { readonly type: string; readonly charset: string | null } {
  const text = headerOf(headers, "content-type") ?? "";
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(text)?.[1]?.toLowerCase() ?? "";
  return { type, charset: /;\s*charset\s*=\s*"?([\w:.+-]+)/i.exec(text)?.[1]?.toLowerCase() ?? null };
}

/** The packings of a body, the last one applied last; identity is none. */
export function encodingsOf(headers: Headers): readonly string[] {
  return (headerOf(headers, "content-encoding") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
}

/** Seconds of a Retry-After, which is a number or a date; null where it is neither. Never below 0. */
export function retryAfter(headers: Headers, now: Date): number | null {
  const text = headerOf(headers, "retry-after")?.trim();
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const at = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
