// Chances from scores, and the loss against chances that are wanted.
import type { Choices } from "./example.js";

/** Turns `count` scores into chances. */
export function softmax(values: Float32Array, at: number, count: number): void {
  let top = values[at]!;
  for (let i = 1; i < count; i++) if (values[at + i]! > top) top = values[at + i]!;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const e = Math.exp(values[at + i]! - top);
    values[at + i] = e;
    sum += e;
  }
  for (let i = 0; i < count; i++) values[at + i]! /= sum;
}

/** Turns scores into the derivative of the cross entropy to the choices of word i, and returns it; what lies behind `count` becomes 0. */
export function softmaxLoss(
  values: Float32Array,
  at: number,
  count: number,
  stride: number,
  choices: Choices,
  i: number,
): number {
  softmax(values, at, count);
  const [from, to] = [choices.first[i]!, choices.first[i + 1]!];
  let loss = 0;
  for (let j = from; j < to; j++)
    loss -= choices.chance[j]! * Math.log(Math.max(values[at + choices.value[j]!]!, 1e-9));
  for (let j = from; j < to; j++) values[at + choices.value[j]!]! -= choices.chance[j]!;
  values.fill(0, at + count, at + stride);
  return loss;
}
