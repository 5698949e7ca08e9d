// A letter by mail: plain text first, an HTML twin, and a thread for each alert, so that what follows stands under what it follows.
// A server that refuses for good (5xx) is not asked again; one that is not there, or says later (4xx), is.
import { createTransport } from "nodemailer";
import type { ChannelOf } from "./channel.js";
import { type Letter, oneLine } from "./letter.js";
import type { Means, Tried } from "./tried.js";

export async function sendMail(channel: ChannelOf<"mail">, letter: Letter, means: Means): Promise<Tried> {
  const { host, port, tls, user, from, to } = channel;
  const pass = channel.password === undefined ? "" : (means.env[channel.password] ?? "");
  if (channel.password !== undefined && pass === "")
    return { came: "failed", said: `the environment variable ${channel.password} is not set`, wait: null };
  const transport = createTransport({
    ...{
      host: host.replace(/^\[|\]$/g, ""),
      port,
      secure: tls === "tls",
      requireTLS: tls === "starttls",
      ignoreTLS: tls === "none",
    },
    ...(user === undefined ? {} : { auth: { user, pass } }),
    ...{ connectionTimeout: means.patience, greetingTimeout: means.patience, socketTimeout: means.patience },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const named = (id: string) => `<${id}@${domainOf(from)}>`;
  const root = named(`thread.${letter.thread}`);
  try {
    const info = await transport.sendMail({
      ...{ from, to: [...to], subject: oneLine(letter.subject), text: letter.text, html: letter.html },
      // The same name at every try: a reader who got it twice sees it once.
      messageId: named(letter.message),
      ...{ references: [root], inReplyTo: root, date: means.now() },
      headers: { "Auto-Submitted": "auto-generated", "X-Noroshi-Type": letter.data.type },
    });
    const refused = info.rejected.length === 0 ? "" : `; refused for ${info.rejected.length} of ${to.length}`;
    return { came: "sent", said: `${oneLine(info.response)}${refused}` };
  } catch (error) {
    const { code, responseCode } = error as { readonly code?: string; readonly responseCode?: number };
    const said = said5(error, code);
    // Only what is said of the addresses or the letter refuses it; wrong credentials or missing TLS are mended on our side.
    const forGood = responseCode !== undefined && responseCode >= 500 && (code === "EENVELOPE" || code === "EMESSAGE");
    return forGood ? { came: "refused", said } : { came: "failed", said, wait: null };
  } finally {
    transport.close();
  }
}

function said5(error: unknown, code: string | undefined): string {
  const said = oneLine(error instanceof Error ? error.message : String(error)).slice(0, 200);
  return code === undefined ? said : `${code}: ${said}`;
}

/** Of the sender's address; what stands behind the @ of a Message-ID. */
function domainOf(from: string): string {
  return /@([A-Za-z0-9.-]+)>?$/.exec(from)?.[1] ?? "noroshi.invalid";
}
