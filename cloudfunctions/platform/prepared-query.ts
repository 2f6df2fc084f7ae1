/**
 * A statement of a store as `*.queries.ts` names it. Its text is made once; the runtime of pgtyped would cut
 * and join it, which may be 12 KB, each time that it runs.
 */
import type { Db, Planned } from './db';

/** What pgtyped says of a statement: the text, and where each of its parameters stands in it. */
export interface Statement {
  statement: string;
  params: readonly { name: string; transform: { type: string }; locs: readonly { a: number; b: number }[] }[];
}

export class PreparedQuery<Params, Row> {
  private text: string | undefined;

  constructor(readonly source: Statement) {}

  /** The statement that runs, with the names of its parameters in their places. */
  get shown(): string {
    return unmarked(this.source.statement);
  }

  /** The rows. */
  async run(params: Params, db: Pick<Db, 'query'>, planned: Planned = 'once'): Promise<Row[]> {
    const given = (params ?? {}) as Readonly<Record<string, unknown>>;
    const values = this.source.params.map(({ name }) => given[name]);
    const { rows } = await db.query((this.text ??= unmarked(textOf(this.source))), values, planned);
    return rows as Row[];
  }
}

/** The text with $1, $2 … in the order of the parameters. */
function textOf({ statement, params }: Statement): string {
  const places = params.flatMap(({ name, transform, locs }, index) => {
    if (transform.type !== 'scalar') throw new Error(`parameter ${name} is no plain value`);
    return locs.map((loc) => ({ ...loc, number: index + 1 }));
  });
  let text = '';
  let from = 0;
  for (const { a, b, number } of places.sort((one, other) => one.a - other.a)) {
    text += `${statement.slice(from, a)}$${number}`;
    from = b + 1;
  }
  return text + statement.slice(from);
}

/** Names of columns without the mark that tells pgtyped whether they may be null: `as "day!"`. */
const unmarked = (text: string): string => text.replace(/"(\w+)[!?]"/g, '"$1"');
