// One try to bring a letter to a channel, by whatever way the channel is reached. It remembers nothing: the outbox does.
// A feed is no way for letters; it is written whole from the alerts as they stand.
import type { Channel } from "./channel.js";
import { appendLine } from "./file.js";
import type { Letter } from "./letter.js";
import { sendMail } from "./mail.js";
import type { Means, Tried } from "./tried.js";
import { postWebhook } from "./webhook.js";

export async function deliver(channel: Channel, letter: Letter, means: Means): Promise<Tried> {
  switch (channel.kind) {
    case "webhook":
      return postWebhook(channel, letter, means);
    case "mail":
      return sendMail(channel, letter, means);
    case "file":
      return appendLine(channel, letter);
    case "feed":
      return { came: "refused", said: "a feed takes no letters" };
  }
}
