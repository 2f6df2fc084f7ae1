/*
 * Where one statement ends and the next begins, as PostgreSQL reads them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitStatements } from '../../tools/postgres/split-statements';

const textsOf = (sql: string): string[] => splitStatements(sql).map(({ text }) => text);

test.each([
  ['nothing', '', []],
  ['white space and comments', ' ;\n-- a; b\n/* c; */ ;', []],
  ['two, the last without an end', 'select 1; select 2', ['select 1', 'select 2']],
  ['a comment between', 'select 1; -- a; b\nselect 2;', ['select 1', 'select 2']],
  ['a comment inside', 'select 1 -- a; b\n + 2;', ['select 1 -- a; b\n + 2']],
  [
    'comments in each other',
    'select /* a; /* b; */ c; */ 1; select 2',
    ['select /* a; /* b; */ c; */ 1', 'select 2'],
  ],
  ['a comment that never ends', 'select 1; /* a; b', ['select 1']],
  ['a string', "select 'a;b'; select 2", ["select 'a;b'", 'select 2']],
  ['a doubled quote', "select 'it''s;'; select 2", ["select 'it''s;'", 'select 2']],
  ['a backslash, which is one', "select '\\'; select 2", ["select '\\'", 'select 2']],
  ['a backslash in E, which escapes', "select E'a\\'; b'; select 2", ["select E'a\\'; b'", 'select 2']],
  ['a doubled quote in E', "select e'a''; \\\\'; select 2", ["select e'a''; \\\\'", 'select 2']],
  [
    'a word that ends with e',
    "select date'2019-01-01\\'; select 2",
    ["select date'2019-01-01\\'", 'select 2'],
  ],
  ['a quoted name', 'select 1 as "a;""b;"; select 2', ['select 1 as "a;""b;"', 'select 2']],
  ['dollar quotes', 'select $$a;b$$; select 2', ['select $$a;b$$', 'select 2']],
  ['named dollar quotes', "do $a$ x; $$ y; $b$ ' $a$; select 2", ["do $a$ x; $$ y; $b$ ' $a$", 'select 2']],
  ['dollars that quote nothing', 'select a$1$ + $1; select b$1$', ['select a$1$ + $1', 'select b$1$']],
  ['dashes in a string', "select '--'; select 2", ["select '--'", 'select 2']],
  ['letters of every language', "select '会;员' as 会员; select 2", ["select '会;员' as 会员", 'select 2']],
])('%s', (_, sql, statements) => {
  expect(textsOf(sql)).toEqual(statements);
});

test('a statement knows where it starts, behind what stands before it', () => {
  const sql = '-- one\nselect 1;\n\n/* two */ select 2;';
  expect(splitStatements(sql).map(({ start }) => sql.slice(start, start + 8))).toEqual([
    'select 1',
    'select 2',
  ]);
});

test('the migrations are split into whole statements, none lost', () => {
  const folder = join(__dirname, '../../cloudfunctions/core/migrations');
  for (const name of readdirSync(folder)) {
    const sql = readFileSync(join(folder, name, 'up.sql'), 'utf8');
    const texts = textsOf(sql);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts)
      expect(text).toMatch(
        /^(?:create|alter|drop|set|do|grant|revoke|insert|update|delete|select|comment)\b/,
      );
  }
});
