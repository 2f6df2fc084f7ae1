/** The live board as the state of a page: it asks again by itself. */
import { useState } from 'react';
import type { BoardOrder, BoardReply } from '../../../cloudfunctions/contract/counter';
import { usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { listBoard } from './api';

/** A barista looks up about as often. Milliseconds. */
const EVERY_MS = 5_000;

export interface Board {
  board: BoardReply | null;
  rejection: ReturnType<typeof useReply>['rejection'];
  retry: () => void;
  /** Shows orders as they are now, before the board is asked anew. */
  move: (...orders: BoardOrder[]) => void;
}

const onBoard = ({ state }: BoardOrder): boolean => ['paid', 'preparing', 'ready'].includes(state);

export function useBoard(store: string): Board {
  const { data, rejection, retry } = useReply(`board ${store}`, () => listBoard(store));
  const [moved, setMoved] = useState<{ of: BoardReply | null; orders: BoardOrder[] }>({
    of: null,
    orders: [],
  });
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, true);
  const changes = moved.of === data ? moved.orders : [];
  const latest = new Map(changes.map((order) => [order.order, order]));
  const board =
    data === null
      ? null
      : { ...data, orders: data.orders.map((order) => latest.get(order.order) ?? order).filter(onBoard) };
  return {
    board,
    rejection,
    retry,
    move: (...orders) => {
      const moved = new Set(orders.map(({ order }) => order));
      setMoved({ of: data, orders: [...changes.filter(({ order }) => !moved.has(order)), ...orders] });
      retry();
    },
  };
}
