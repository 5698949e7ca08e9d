// Learns where punctuation hangs, from the trees of the treebanks: an averaged perceptron that ranks the words a mark can see.
// Marks whose head cannot be seen from their place, one in a hundred, are left out.
import { choiceOf, isMark, PUNCTUATION_FEATURES, type Tagged } from "../src/language/punctuation.js";
import type { ByteWriter } from "./bytes.js";
import { Perceptron } from "./perceptron.js";
import { random, shuffle } from "./random.js";
import type { Gold } from "./treebank.js";

const EPOCHS = 5;
const LEAST = 0.02;

/** Trains and gives what writes the model. */
export function trainPunctuation(golds: readonly Gold[], seed: number): (out: ByteWriter) => void {
  const next = random(seed);
  const model = new Perceptron(1);
  const order = [...golds];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const tree of shuffle(order, next)) {
      for (let i = 0; i < tree.forms.length; i++)
        if (isMark(tree, i) && tree.heads[i]! >= 0) learn(model, tree, i, tree.heads[i]!);
    }
  }
  const { keys, weights } = model.finish(LEAST);
  return (out) => {
    out.number(1).rising(keys);
    for (const weight of weights) out.signed(weight);
  };
}

function learn(model: Perceptron, tree: Tagged, mark: number, head: number): void {
  const { words, features } = choiceOf(tree, mark);
  const right = words.indexOf(head);
  if (right >= 0 && words.length > 1) model.rank(features, PUNCTUATION_FEATURES, right);
}
