// The ledger's mark: one number that grows with every write that changed something, whoever wrote it. Answers are kept by it.
// It does not tell what has changed. A write that changed nothing (the same report again) leaves it as it is.
import type { Sql } from "./connection.js";
import type { Mark } from "./store.js";
import { instant } from "./writing.js";

// Triggers and not a line in each write: a table's change is counted wherever it comes from, and only where a row is touched.
export const MARK_TABLES = `
create table ledger_mark (number int not null, at timestamptz);
insert into ledger_mark values (0, null);

create function ledger_moves() returns trigger language plpgsql as $$
begin
  if exists (select from touched) then
    update ledger_mark set number = number + 1, at = now();
  end if;
  return null;
end $$;
${["documents", "claims", "records", "rulings"]
  .flatMap((table) => ["insert", "update"].map((step) => [table, step]))
  .map(
    ([table, step]) =>
      `create trigger ${table}_${step} after ${step} on ${table} referencing new table as touched for each statement execute function ledger_moves();`,
  )
  .join("\n")}
`;

/** As Store.mark. */
export async function readMark(sql: Sql): Promise<Mark> {
  const [row] = await sql.query<Mark>(`select number, ${instant("at")} as at from ledger_mark`);
  return row!;
}
