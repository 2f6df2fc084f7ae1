/*
 * A text of SQL as its statements, because a distributed engine takes one at a time. It knows what a
 * semicolon may hide in: strings (also E'…' with backslashes), quoted names, dollar quotes, comments (nested
 * ones too). It does not know `begin atomic`: write such a function's body as a string. A package that is
 * kept (dbgate-query-splitter) reads E'…' and nested comments otherwise than PostgreSQL does.
 */

export interface Statement {
  /** Without the semicolon that ends it. */
  text: string;
  /** Place of its first character in the whole text. */
  start: number;
}

/** What is read as one piece. An E'…' string comes before words, whose last letter would be its E. */
const PIECE = new RegExp(
  [
    /--[^\n]*/,
    /\/\*/,
    /[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*'/,
    /'[^']*(?:''[^']*)*'/,
    /"[^"]*(?:""[^"]*)*"/,
    /[\p{L}_][\p{L}\p{N}_$]*/u,
    /\$([\p{L}_][\p{L}\p{N}_]*)?\$[^]*?\$\1\$/u,
    /\s+/,
    /[^]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);
const COMMENT_EDGE = /\/\*|\*\//g;

/** The statements of a text, in order; what is nothing but comments is none. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = [];
  let start: number | null = null;
  let at = 0;
  const end = (): void => {
    if (start !== null) statements.push({ text: sql.slice(start, at), start });
    start = null;
  };
  while (at < sql.length) {
    PIECE.lastIndex = at;
    const [piece = ''] = PIECE.exec(sql) ?? [];
    if (piece === ';') end();
    else if (start === null && !isBetween(piece)) start = at;
    at = piece === '/*' ? endOfComment(sql, at) : at + piece.length;
  }
  end();
  return statements;
}

/** Whether a piece is a comment or white space. */
const isBetween = (piece: string): boolean => /^(?:--|\/\*|\s)/.test(piece);

/** Where the comment ends that begins at `from`; comments may lie in each other. */
function endOfComment(sql: string, from: number): number {
  let depth = 0;
  COMMENT_EDGE.lastIndex = from;
  for (let edge = COMMENT_EDGE.exec(sql); edge !== null; edge = COMMENT_EDGE.exec(sql)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return COMMENT_EDGE.lastIndex;
  }
  return sql.length;
}
