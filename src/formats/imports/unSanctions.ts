// The Consolidated List of the UN Security Council as its XML: entries, and since when each state's programme has listed any. Former
// entries are not on the list, so the first listing told is the first of those that remain.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseDay } from "../../kernel/day.js";
import { NoroshiError } from "../../kernel/error.js";
import { recordId, type SanctionRecord } from "../../kernel/record.js";
import type { SetAside } from "../documents.js";
import type { ImportResult } from "./importResult.js";
import { imposed, type Listing, type ListSource } from "./listing.js";
import { openText } from "./openText.js";
import { readDate } from "./partialDate.js";

const EXPECTED = "the UN Security Council Consolidated List as XML (CONSOLIDATED_LIST)";
const URL = "https://www.un.org/securitycouncil/content/un-sc-consolidated-list";

/** The list's names of programmes, and the state that each is about; after the committees of the Security Council, 2025. */
const PROGRAMMES: Readonly<Record<string, string | null>> = {
  "Al-Qaida": null,
  Taliban: null,
  CAR: "CAF",
  DPRK: "PRK",
  DRC: "COD",
  GB: "GNB",
  Haiti: "HTI",
  Iran: "IRN",
  Iraq: "IRQ",
  Lebanon: "LBN",
  Liberia: "LBR",
  Libya: "LBY",
  Mali: "MLI",
  Somalia: "SOM",
  SouthSudan: "SSD",
  Sudan: "SDN",
  Yemen: "YEM",
};

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads the list.
 * @throws NoroshiError `bad-file` where the file is not the list, is cut off, or declares entities of its own
 */
export function readUnSanctions(name: string, bytes: Uint8Array): ImportResult<Listing> {
  const root = rootOf(name, openText(name, bytes, EXPECTED));
  const generated = root["@_dateGenerated"];
  const seen = typeof generated === "string" ? parseDay(generated) : null;
  const rows: Listing[] = [];
  const setAside: SetAside[] = [];
  const entries = [
    ...nodes(child(root, "INDIVIDUALS"), "INDIVIDUAL").map((node) => ["persons", node] as const),
    ...nodes(child(root, "ENTITIES"), "ENTITY").map((node) => ["entities", node] as const),
  ];
  entries.forEach(([kind, node], index) => {
    const row = listingOf(kind, node);
    if (typeof row === "string")
      setAside.push({ where: `${name}, entry ${text(node, "REFERENCE_NUMBER") || `no. ${index + 1}`}`, reason: row });
    else rows.push(row);
  });
  const list = { register: "UN Security Council Consolidated List", url: URL, seen };
  const records = imposed(rows, list);
  return { records: [...records, ...maintained(records, list)], rows, setAside };
}

/** That they stand on the day of the list. */
function maintained(records: readonly SanctionRecord[], list: ListSource): readonly SanctionRecord[] {
  const { seen } = list;
  if (seen === null) return [];
  return records.map((record) => ({
    ...record,
    id: recordId("sanction", "register", list.register, `${record.by} ${record.on}`, "maintained"),
    action: "maintained",
    time: { from: seen, to: seen },
  }));
}

function listingOf(kind: string, node: Node): Listing | string {
  const programme = text(node, "UN_LIST_TYPE");
  const entry = text(node, "REFERENCE_NUMBER");
  const names = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((part) => text(node, part));
  const name = names.filter((part) => part !== "").join(" ");
  const on = Object.hasOwn(PROGRAMMES, programme) ? PROGRAMMES[programme]! : undefined;
  if (on === undefined) return `the programme "${programme}" is not known here`;
  if (name === "") return "it has no name";
  const day = text(node, "LISTED_ON");
  const listed = readDate(day);
  if (listed === null) return `"${day}" is no day of listing`;
  return {
    by: "UNSC",
    on,
    programme,
    entry,
    name,
    kind,
    measure: null,
    listed,
    source: `UN Consolidated List, ${entry}`,
  };
}

function rootOf(name: string, xml: string): Node {
  const bad = (why: string, cause?: unknown) =>
    new NoroshiError("bad-file", `${name} ${why}; expected ${EXPECTED}.`, cause);
  // The list has none; a file that has one may make a few bytes into many, or name other files.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw bad("declares a document type or entities");
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw bad(`is no whole XML (line ${valid.err.line}: ${valid.err.msg})`);
  let parsed: unknown;
  try {
    parsed = new XMLParser({ ignoreAttributes: false, parseTagValue: false, htmlEntities: true }).parse(xml);
  } catch (cause) {
    throw bad("cannot be taken apart", cause);
  }
  const root = isNode(parsed) ? parsed.CONSOLIDATED_LIST : undefined;
  if (!isNode(root)) throw bad("has another root");
  return root;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function child(node: Node, key: string): Node {
  const value = node[key];
  return isNode(value) ? value : {};
}

/** The children of a name: the parser gives one alone without a list. */
function nodes(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function text(node: Node, key: string): string {
  const value = node[key];
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
