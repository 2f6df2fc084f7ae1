/** What is asked for again and again: trouble stays said until there is an answer, so that nothing moves. */
import { act, renderHook } from '@testing-library/react';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { useReply } from '../../src/platform/use-reply';
import { ok, rejected } from './mocks/function-server';

test('while it is asked for again after trouble, the trouble is still said', async () => {
  let answer: (reply: Reply<string>) => void = () => undefined;
  const ask = (): Promise<Reply<string>> => new Promise((resolve) => (answer = resolve));
  const { result } = renderHook(() => useReply('order', ask));
  await act(async () => answer(ok('first')));
  for (const code of ['no-network', 'try-again'] as const) {
    act(() => result.current.retry());
    await act(async () => answer(rejected(code)));
    expect(result.current).toMatchObject({ data: 'first', rejection: code });
    act(() => result.current.retry());
    expect(result.current).toMatchObject({ data: 'first', rejection: code, busy: true });
    await act(async () => answer(rejected(code)));
  }
  act(() => result.current.retry());
  await act(async () => answer(ok('second')));
  expect(result.current).toMatchObject({ data: 'second', rejection: null });
});
