// The document in fetched bytes that should be a page: HTML by its look, plain text where there is no tag in it. PDF by its
// mark. The type that the server tells is not believed; pictures are said to be none of these.
import type { Fresh } from "../fetch/fetched.js";
import { LONGEST_TEXT, makeDocument } from "../formats/documents.js";
import { type PageAbout, readPage } from "../formats/page.js";
import { isPdf, readPdf } from "../formats/pdf.js";
import { decodeText } from "../formats/text.js";
import type { Document } from "../kernel/document.js";

/** The document, or why there is none. */
export async function pageDocument(fetched: Fresh, about: PageAbout): Promise<Document | string> {
  if (isPdf(fetched.bytes)) return readPdf(fetched.bytes, { ...about, name: about.url });
  const decoded = decodeText(fetched.bytes, fetched.charset);
  if (decoded.text === null) return decoded.reason;
  if (/<(!doctype|html|head|body|article|div|p|span|h1)[\s>]/i.test(decoded.text.slice(0, 65_536)))
    return readPage(decoded.text, about);
  const text = decoded.text.trim();
  if (text === "" || text.length > LONGEST_TEXT) return "it holds no text that could be read";
  return makeDocument({
    ...{ name: about.url, published: about.published ?? about.seen, outlet: about.outlet, country: null },
    ...{ lang: about.lang ?? "en", title: about.title ?? "", text, url: about.url },
  });
}
