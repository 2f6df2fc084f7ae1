/** What a price book or a coupon refers to, by name: products, categories, stores, levels. */
import { useReply } from '../../../platform/use-reply';
import { listMenu } from '../api-trade';
import { useLevels, useStores, type Option } from './use-options';

export interface Names {
  products: Option[];
  categories: Option[];
  stores: Option[];
  levels: Option[];
  /** That an item or a card may be shown with. */
  pictures: readonly string[];
}

/** Empty lists while nothing is known: codes then stand for themselves. */
export function useNames(): Names {
  const { data } = useReply('menu', listMenu);
  const { stores } = useStores();
  const levels = useLevels();
  return {
    products: (data?.items ?? []).map(({ item }) => ({ value: item.product, words: item.name })),
    categories: (data?.categories ?? []).map(({ id, name }) => ({ value: id, words: name })),
    stores,
    levels,
    pictures: data?.pictures ?? [],
  };
}
