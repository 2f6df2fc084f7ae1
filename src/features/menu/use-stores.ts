/** Stores to choose from, by name or by distance. */
import { useState } from 'react';
import type { StoreView } from '../../../cloudfunctions/contract/menu';
import type { StoresReply } from '../../../cloudfunctions/contract/menu';
import { findPosition, type Position } from '../../platform/location';
import { useMoreWhile, usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { listStores } from './api';

export interface Stores {
  list: PagedReply<StoresReply>;
  /** Those that have the text in their name or address. */
  found: StoreView[];
  /** `unknown`: the guest was asked, and nobody can tell where they are. */
  position: 'not-asked' | 'asking' | 'known' | 'unknown';
  findNearest: () => void;
}

const has = ({ name, address }: StoreView, text: string): boolean =>
  `${name} ${address}`.toLowerCase().includes(text.trim().toLowerCase());

/** The position is asked for on `findNearest` only, and lives as long as the component. */
export function useStores(text: string): Stores {
  const [position, setPosition] = useState<Position | null>(null);
  const [wasRefused, setRefused] = useState(false);
  const finding = useSingleFlight(async (_: 'nearest') => {
    const found = await findPosition();
    setRefused(found === null);
    if (found !== null) setPosition(found);
  });
  const key = position === null ? 'by name' : `${position.latitude} ${position.longitude}`;
  const list = usePagedReply(key, (after) => listStores(position, after));
  const stores = list.pages.flatMap((page) => page.stores);
  // What is looked for may stand on a page that is not here yet.
  useMoreWhile(list, text.trim() !== '');
  return {
    list,
    found: stores.filter((store) => has(store, text)),
    position:
      finding.busy !== null ? 'asking' : position !== null ? 'known' : wasRefused ? 'unknown' : 'not-asked',
    findNearest: () => finding.start('nearest'),
  };
}
