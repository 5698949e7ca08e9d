// Takes a batch of documents and their claims into the ledger: what is new is added, what was coded differently is
// closed and opened anew, what is the same is left alone. It does not look whether the claims are right.
import type { Document } from "../kernel/document.js";
import { checkClaim, checkDocument } from "./check.js";
import { actorRows, type CodedClaim, claimRow, pairRows } from "./claim-rows.js";
import type { Connection, Sql } from "./connection.js";
import { contentOf } from "./content.js";
import { knownFrom } from "./known.js";
import { searchable, searchConfig } from "./search.js";
import { sideValues } from "./sides.js";
import type { Added, Coded } from "./store.js";
import { changeOf } from "./versions.js";
import { bulk, closeVersions, newestVersions, write } from "./writing.js";

interface Entry {
  readonly document: Document;
  readonly claims: readonly CodedClaim[];
}

// One statement adds what is new and says of the rest whether its text is the one given: only then do the spans fit.
const ADD_DOCUMENTS = `
with given as (
  select * from json_to_recordset($1::json) as r(id text, name text, published date, outlet text, country text, lang text,
    title text, text text, url text, known_from timestamptz, search text, config text)
), added as (
  insert into documents
  select id, name, published, outlet, country, lang, title, text, url, known_from, to_tsvector(config::regconfig, search) from given
  where not exists (select from documents where documents.id = given.id)
  on conflict (id) do nothing
  returning id
)
select given.id, added.id is not null as added, coalesce(there.text = given.text, true) as same
from given left join added using (id) left join documents there on there.id = given.id`;

const ADD_CLAIMS = `
insert into claims
select id, version, document, span_start, span_end, kind, type, mode, actor, recipient, polarity, certainty, tense, time_from, time_to,
  attribution, object, why, valid_from, valid_to, known_from, null, content, to_tsvector(config::regconfig, search),
  array(select json_array_elements_text(sides)), array(select json_array_elements_text(pairs))
from json_to_recordset($1::json) as r(id text, version int, document text, span_start int, span_end int, kind text, type text,
  mode text, actor json, recipient json, polarity text, certainty text, tense text, time_from date, time_to date, attribution json,
  object json, why json, valid_from date, valid_to date, known_from timestamptz, content text, search text, config text, sides json, pairs json)`;

const ADD_ACTORS = `
insert into claim_actors select actor, role, claim from json_to_recordset($1::json) as r(actor text, role text, claim text)
on conflict do nothing`;

const ADD_PAIRS = `
insert into claim_pairs select a, b, claim from json_to_recordset($1::json) as r(a text, b text, claim text)
on conflict do nothing`;

/** As Store.putDocuments. */
export async function putDocuments(connection: Connection, batch: readonly Coded[], knownAt: string): Promise<Added> {
  const at = knownFrom(knownAt);
  const { entries, clashing, differing } = fold(batch);
  return write(connection, async (sql) => {
    const rows = entries.map(({ document }) => documentRow(document, at));
    const found = await bulk<{ id: string; added: boolean; same: boolean }>(sql, ADD_DOCUMENTS, rows);
    const fresh = new Set(found.filter(({ added }) => added).map(({ id }) => id));
    const apart = new Set(found.filter(({ same }) => !same).map(({ id }) => id));
    const changed = await putClaims(
      sql,
      entries.filter(({ document }) => !apart.has(document.id)),
      fresh,
      at,
    );
    return {
      added: fresh.size,
      already: batch.length - fresh.size,
      ...changed,
      clashing: [...clashing].sort(),
      differing: [...new Set([...differing, ...apart])].sort(),
    };
  });
}

async function putClaims(sql: Sql, entries: readonly Entry[], fresh: ReadonlySet<string>, at: string) {
  const known = entries.filter(({ document }) => !fresh.has(document.id)).map(({ document }) => document.id);
  const newest = known.length === 0 ? [] : await newestVersions(sql, "claims", "document", known);
  const change = changeOf(
    newest,
    entries.flatMap(({ claims }) => claims),
    at,
    true,
  );
  if (change.close.length > 0) await closeVersions(sql, "claims", change.close, at);
  const opened = change.open.map(({ value }) => value);
  await bulk(
    sql,
    ADD_CLAIMS,
    change.open.map(({ value, version }) => ({ ...claimRow(value, version, at), ...sideValues(value.claim) })),
  );
  await bulk(
    sql,
    ADD_ACTORS,
    opened.flatMap(({ claim }) => actorRows(claim)),
  );
  await bulk(
    sql,
    ADD_PAIRS,
    opened.flatMap(({ claim }) => pairRows(claim)),
  );
  const touched = new Set([...change.close.map(({ group }) => group), ...opened.map(({ document }) => document.id)]);
  return { recoded: known.filter((id) => touched.has(id)).length, opened: opened.length, closed: change.close.length };
}

// A document that came twice in a batch counts once; the claims of its last coding are the ones that stand.
function fold(batch: readonly Coded[]) {
  const entries = new Map<string, Entry>();
  const clashing = new Set<string>();
  const differing: string[] = [];
  for (const { document, claims } of batch) {
    checkDocument(document);
    const first = entries.get(document.id)?.document ?? document;
    if (first.text !== document.text) {
      differing.push(document.id);
      continue;
    }
    const kept = new Map<string, CodedClaim>();
    for (const claim of claims) {
      checkClaim(claim, document);
      const content = contentOf(claim);
      const twin = kept.get(claim.id);
      if (twin === undefined) kept.set(claim.id, { id: claim.id, content, claim, document });
      else if (twin.content !== content) clashing.add(claim.id);
    }
    entries.set(document.id, { document: first, claims: [...kept.values()] });
  }
  return { entries: [...entries.values()], clashing, differing };
}

function documentRow(document: Document, at: string) {
  const { id, name, published, outlet, country, lang, title, text, url } = document;
  const search = searchable(`${title}\n${text}`);
  return {
    id,
    name,
    published,
    outlet,
    country,
    lang,
    title,
    text,
    url,
    known_from: at,
    search,
    config: searchConfig(lang),
  };
}
