// Real servers on this machine that misbehave, each in one way, for what asks them. Each has a port of its own, so that to the asker they
// are different hosts. They count what they are asked.
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";

export interface Host {
  /** http://127.0.0.1:port */
  readonly url: string;
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server; robots.txt is absent unless the answer is asked for it too. */
export async function host(answer: Answer, { robots = false, address = "127.0.0.1" } = {}): Promise<Host> {
  const asked: string[] = [];
  const server = createHttp((request, response) => {
    response.on("error", () => undefined);
    if (request.url === "/robots.txt" && !robots) return void response.writeHead(404).end();
    if (request.url !== "/robots.txt") asked.push(request.url ?? "");
    answer(request, response);
  });
  return listening(server, asked, address);
}

/** A server that says what no HTTP server would. */
export async function rawHost(talk: (socket: Socket) => void): Promise<Host> {
  const asked: string[] = [];
  const server = createTcp((socket) => {
    socket.on("error", () => undefined); // it is cut off in the middle on purpose
    socket.once("data", (head: Buffer) => {
      if (head.toString("latin1").startsWith("GET /robots.txt")) {
        socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
      }
      asked.push(/^GET (\S+)/.exec(head.toString("latin1"))?.[1] ?? "");
      talk(socket);
    });
  });
  return listening(server, asked, "127.0.0.1");
}

async function listening(server: Server, asked: string[], address: string): Promise<Host> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** An RSS feed of some items; each text is a sentence that codes to a claim. */
export function feedOf(title: string, items: readonly string[]): string {
  const rows = items.map(
    (text, i) =>
      `<item><guid isPermaLink="false">${title}-${i}</guid><title>Report ${i}</title><pubDate>Wed, 19 Jun 2024 10:00:00 +0900</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${title}</title>${rows.join("")}</channel></rss>`;
}

export const GOOD_FEED = feedOf("Good Wire", ["Russia shipped refined oil to North Korea on Tuesday."]);
const XML = { "content-type": "application/rss+xml" };

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
export const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}]><rss version="2.0"><channel><title>&l9;</title><item><title>&l9;</title></item></channel></rss>`;

const zeros = (): Readable => {
  const block = Buffer.alloc(65_536);
  return new Readable({
    read() {
      this.push(block);
    },
  });
};

/** Every way to misbehave, by name; each opens a host of its own. */
export const MISBEHAVING = {
  hangs: () => host(() => undefined),
  "hangs in the middle": () => host((_, response) => void response.writeHead(200, XML).write(GOOD_FEED.slice(0, 60))),
  drips: () =>
    host((_, response) => {
      response.writeHead(200, XML);
      const drip = setInterval(() => response.write(" "), 15);
      response.on("close", () => clearInterval(drip));
    }),
  loops: () => host((request, response) => void response.writeHead(302, { location: request.url }).end()),
  "leads on and on": () =>
    host((request, response) => void response.writeHead(301, { location: `${request.url}x` }).end()),
  "leads to a file": () =>
    host((_, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end()),
  "leads nowhere": () => host((_, response) => void response.writeHead(302, { location: "http://[" }).end()),
  "calls a feed a picture": () =>
    host((_, response) => void response.writeHead(200, { "content-type": "image/png" }).end(GOOD_FEED)),
  "calls a page a feed": () =>
    host(
      (_, response) =>
        void response
          .writeHead(200, XML)
          .end(
            '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/real.xml"></head></html>',
          ),
    ),
  "calls a picture a feed": () =>
    host(
      (_, response) => void response.writeHead(200, XML).end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1])),
    ),
  "promises more than it sends": () =>
    rawHost((socket) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n${GOOD_FEED}`)),
  "sends more than it promises": () =>
    rawHost((socket) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 80\r\n\r\n${GOOD_FEED}`)),
  "speaks no HTTP": () => rawHost((socket) => void socket.end("220 mail.example ESMTP\r\n")),
  "breaks off": () => rawHost((socket) => socket.resetAndDestroy()),
  "sends endless headers": () =>
    rawHost((socket) => {
      const headers = `X-More: ${"x".repeat(4_000)}\r\n`.repeat(20);
      socket.write(`HTTP/1.1 200 OK\r\n${headers}`);
      const more = setInterval(() => socket.write(headers), 5);
      socket.on("close", () => clearInterval(more));
    }),
  "says unchanged unasked": () => host((_, response) => void response.writeHead(304).end()),
  "asks to wait": () => host((_, response) => void response.writeHead(429, { "retry-after": "7200" }).end()),
  "asks to wait until a date": () =>
    host((_, response) => void response.writeHead(503, { "retry-after": "Thu, 01 Jan 2026 02:00:00 GMT" }).end()),
  fails: () => host((_, response) => void response.writeHead(500).end("oops")),
  "is gone": () => host((_, response) => void response.writeHead(410).end()),
  "sends a part": () => host((_, response) => void response.writeHead(206, XML).end(GOOD_FEED)),
  "sends nothing": () => host((_, response) => void response.writeHead(200, XML).end()),
  "sends broken XML": () => host((_, response) => void response.writeHead(200, XML).end(GOOD_FEED.slice(0, -40))),
  "laughs a billion times": () => host((_, response) => void response.writeHead(200, XML).end(BILLION_LAUGHS)),
  "never ends": () => host((_, response) => void zeros().pipe(response.writeHead(200, XML))),
  "unpacks without end": () =>
    host((_, response) => {
      response.writeHead(200, { ...XML, "content-encoding": "gzip" });
      zeros().pipe(createGzip()).pipe(response);
    }),
  "packs a bomb": () =>
    host(
      (_, response) =>
        void response.writeHead(200, { ...XML, "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
    ),
  "packs badly": () =>
    host(
      (_, response) =>
        void response.writeHead(200, { ...XML, "content-encoding": "gzip" }).end(gzipSync(GOOD_FEED).subarray(0, 90)),
    ),
  "packs in its own way": () =>
    host((_, response) => void response.writeHead(200, { ...XML, "content-encoding": "zip" }).end(GOOD_FEED)),
  "forbids robots": () =>
    host(
      (request, response) =>
        void response.end(request.url === "/robots.txt" ? "User-agent: *\nDisallow: /" : GOOD_FEED),
      { robots: true },
    ),
  "cannot say what robots may": () =>
    host((request, response) => void response.writeHead(request.url === "/robots.txt" ? 503 : 200).end(GOOD_FEED), {
      robots: true,
    }),
} as const satisfies Readonly<Record<string, () => Promise<Host>>>;
export type Misbehaviour = keyof typeof MISBEHAVING;

/** What each comes to, as the source's trouble; null where it gave a feed all the same. */
// biome-ignore format: a table reads best with one row a line
export const TROUBLES: Readonly<Record<Misbehaviour, RegExp | null>> = {
  "hangs": /sent no headers|not answered in full/,
  "hangs in the middle": /fell silent|not answered in full/,
  "drips": /not answered in full/,
  "loops": /leads on more than 5 times/,
  "leads on and on": /leads on more than 5 times/,
  "leads to a file": /no address of http/,
  "leads nowhere": /no address of http/,
  "calls a feed a picture": null,
  "calls a page a feed": /names its feed as http:\/\/127\.0\.0\.1:\d+\/real\.xml/,
  "calls a picture a feed": /is no text/,
  "promises more than it sends": /broke the connection off/,
  "sends more than it promises": /neither RSS, Atom, RDF nor JSON Feed|broken XML/,
  "speaks no HTTP": /did not answer/,
  "breaks off": /broke the connection off/,
  "sends endless headers": /did not answer/,
  "says unchanged unasked": /status 304/,
  "asks to wait": /status 429/,
  "asks to wait until a date": /status 503/,
  "fails": /status 500/,
  "is gone": /status 410/,
  "sends a part": /status 206/,
  "sends nothing": /is empty/,
  "sends broken XML": /broken XML/,
  "laughs a billion times": /entities of its own/,
  "never ends": /more than 200000 bytes/,
  "unpacks without end": /more than 200000 bytes/,
  "packs a bomb": /more than 200000 bytes/,
  "packs badly": /its packing is broken/,
  "packs in its own way": /packed as zip/,
  "forbids robots": /asks not to read/,
  "cannot say what robots may": /cannot be read, so nothing else is asked/,
};
