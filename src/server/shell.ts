// The frame of every page: head, the list of watches, the place for the body. Semantic, without script, readable without its style sheet.
// Text goes through the html template, which escapes it.
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Watch } from "../watch/watch.js";
import { type Clocks, hrefWith } from "./clocks.js";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Frame {
  readonly title: string;
  readonly watches: readonly Watch[];
  /** Id of the watch that is shown, if one is. */
  readonly current?: string;
  readonly clocks: Clocks;
  readonly body: Html;
}

export function shell({ title, watches, current, clocks, body }: Frame): Html {
  const links = watches.map(
    (watch) =>
      html`<li><a href="${hrefWith(`/watches/${watch.id}`, clocks)}"${watch.id === current ? raw(' aria-current="page"') : ""}>${watch.pair.join("–")}<small> from ${watch.observer}</small></a></li>`,
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Noroshi</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">To the text</a>
<header class="top">
<a class="name" href="/">Noroshi</a>
${links.length === 0 ? "" : html`<nav aria-label="Watches"><ul>${links}</ul></nav>`}
</header>
<main id="main">
${body}
</main>
</body>
</html>`;
}
