/** A list that is asked for again. */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { usePagedReply } from '../../src/platform/use-paged-reply';

interface Page {
  names: string[];
  next: string | null;
}

test('whoever comes back to the second page finds it, with what is new', async () => {
  let turn = 1;
  const ask = jest.fn(async (after?: string): Promise<Reply<Page>> => ({
    ok: true,
    data: after === undefined ? { names: [`a${turn}`], next: '2' } : { names: [`b${turn}`], next: null },
  }));
  const { result } = renderHook(() => usePagedReply('orders', ask));
  const names = (): string[] => result.current.pages.flatMap((page) => page.names);
  await waitFor(() => expect(names()).toEqual(['a1']));
  act(() => result.current.more());
  await waitFor(() => expect(names()).toEqual(['a1', 'b1']));
  turn = 2;
  act(() => result.current.retry());
  expect(names()).toEqual(['a1', 'b1']);
  await waitFor(() => expect(names()).toEqual(['a2', 'b2']));
  expect(result.current.hasMore).toBe(false);
});

test('a page that does not come again leaves those before it, and the way to it', async () => {
  let isDown = false;
  const ask = async (after?: string): Promise<Reply<Page>> =>
    after !== undefined && isDown
      ? { ok: false, code: 'no-network', message: '' }
      : { ok: true, data: { names: [after ?? '1'], next: after === undefined ? '2' : null } };
  const { result } = renderHook(() => usePagedReply('orders', ask));
  await waitFor(() => expect(result.current.hasMore).toBe(true));
  act(() => result.current.more());
  await waitFor(() => expect(result.current.pages).toHaveLength(2));
  isDown = true;
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.pages).toHaveLength(1));
  expect(result.current.hasMore).toBe(true);
});
