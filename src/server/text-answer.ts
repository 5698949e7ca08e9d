// Answers of JSON whose text is at hand, so that whoever keeps answers need not read them out of a stream again.
// It checks nothing: the text is what JSON.stringify made.
import type { Context } from "hono";

declare module "hono" {
  interface ContextVariableMap {
    /** The whole text of the answer, where it was given as text. */
    text: string;
  }
}

export function textAnswer(context: Context, text: string): Response {
  context.set("text", text);
  return context.body(text, 200, { "Content-Type": "application/json" });
}

/** The same for a value. */
export function jsonAnswer(context: Context, value: object): Response {
  return textAnswer(context, JSON.stringify(value));
}
