// Reads the body of an answer, unpacked, up to a limit that counts what comes out: a small file that unpacks into gigabytes is let go
// as soon as it passes the limit, and so is a stream without an end.
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export type Body =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly why: "too-large" | "encoding"; readonly reason: string };

/**
 * @param encodings as Content-Encoding names them; one over the other is nobody's in earnest
 * @param most bytes after unpacking, and on the wire
 * @throws what the stream throws: cut off, timed out, aborted
 */
export async function readBody(body: Readable, encodings: readonly string[], most: number): Promise<Body> {
  const [encoding, more] = encodings;
  const unpacker = encoding === undefined ? undefined : unpackerOf(encoding);
  if (unpacker === null || more !== undefined) {
    letGo(body);
    return { bytes: null, why: "encoding", reason: `it is packed as ${encodings.join(", ")}, which was not asked for` };
  }
  const over: { at: boolean } = { at: false };
  const chunks: Uint8Array[] = [];
  const limit = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) {
        over.at = true;
        throw new Error("over the limit");
      }
      yield chunk;
    }
  };
  const take = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk);
  };
  try {
    if (unpacker === undefined) await pipeline(body, limit, take);
    else await pipeline(body, limit, unpacker(), limit, take);
  } catch (error) {
    if (over.at) return { bytes: null, why: "too-large", reason: `it has more than ${most} bytes, which is the most` };
    if (isUnpacking(error)) return { bytes: null, why: "encoding", reason: `its packing is broken: ${error.message}` };
    throw error;
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Lets a body go that nobody wants. */
export function letGo(body: Readable): void {
  body.on("error", () => undefined); // it is told that it was let go
  body.destroy();
}

function unpackerOf(encoding: string) {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip;
  if (encoding === "deflate") return createInflate;
  return encoding === "br" ? createBrotliDecompress : null;
}

function isUnpacking(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code.startsWith("ERR__ERROR_") || code.startsWith("ERR_BROTLI");
}
