/** A list that is read to its end. */
import type { Reply } from '../../cloudfunctions/contract/reply';
import { everyPage } from '../../src/platform/every-page';

interface Page {
  name: string;
  next: string | null;
}
const PAGES: Record<string, Page> = {
  first: { name: 'a', next: '2' },
  '2': { name: 'b', next: '3' },
  '3': { name: 'c', next: null },
};
const ask = async (after = 'first'): Promise<Reply<Page>> => {
  const page = PAGES[after];
  return page ? { ok: true, data: page } : { ok: false, code: 'not-found', message: '' };
};

test('every page comes once, in its order', async () => {
  const names: string[] = [];
  expect(await everyPage(ask, ({ name }) => names.push(name) > 0)).toEqual({ ok: true, data: true });
  expect(names).toEqual(['a', 'b', 'c']);
});

test('nothing more is asked for once enough has come', async () => {
  const names: string[] = [];
  expect(await everyPage(ask, ({ name }) => names.push(name) < 2)).toEqual({ ok: true, data: false });
  expect(names).toEqual(['a', 'b']);
});

test('the first rejection ends it', async () => {
  const refused: Reply<Page> = { ok: false, code: 'forbidden', message: '' };
  const asked = jest.fn(async (after?: string) => (after === '2' ? refused : ask(after)));
  expect(await everyPage(asked, () => true)).toBe(refused);
  expect(asked).toHaveBeenCalledTimes(2);
});
