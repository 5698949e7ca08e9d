// Deaths that nobody caused: "killed" and "injured" without a doer, where the sentence tells of a crash, a flood or an outbreak and of no
// violence. The passive of "kill" serves for both, so the words around it decide. Who is named as the killer stays one.
import { type Predication, slot } from "./predication.js";
import type { Tree } from "./tree.js";

const HARM: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "wound",
  "hurt",
  "burn",
  "bury",
  "drown",
  "destroy",
  "damage",
  "sink",
  "hit",
]);

const MISHAPS: ReadonlySet<string> = new Set(
  (
    "accident crash collision derailment derail capsize capsizing wreck shipwreck stampede crush collapse blaze wildfire bushfire fire " +
    "earthquake quake aftershock tsunami flood flooding mudslide landslide avalanche eruption volcano storm hurricane typhoon cyclone tornado " +
    "blizzard heatwave lightning drought rain monsoon epidemic pandemic outbreak virus disease influenza cholera ebola ferry mine malfunction"
  ).split(" "),
);

const VIOLENCE: ReadonlySet<string> = new Set(
  (
    "attack bomb bomber bombing bombardment shoot shooting shootout gunman gunmen gunfire gun fire-fight strike airstrike missile rocket shell " +
    "shelling mortar drone suicide militant insurgent rebel terrorist terrorism soldier troop army police clash fight fighting battle war raid ambush " +
    "assault murder massacre stab stabbing assassinate assassination execute grenade explosive detonate blast landmine offensive invasion " +
    "protest riot down sniper arson"
  ).split(" "),
);

/** Whether the predicate tells of a mishap and not of an act. */
export function mishap(tree: Tree, predication: Predication): boolean {
  if (predication.match.entry.block?.type !== "ASSAULT") return false;
  if (!HARM.has(tree.lemma(predication.head).toLowerCase())) return false;
  if (slot(tree, predication, "subj").some((at) => !MISHAPS.has(tree.lemma(at).toLowerCase()))) return false;
  let found = false;
  for (let i = 0; i < tree.tokens.length; i++) {
    const lemma = tree.lemma(i).toLowerCase();
    if (VIOLENCE.has(lemma)) return false;
    if (MISHAPS.has(lemma)) found = true;
  }
  return found;
}
