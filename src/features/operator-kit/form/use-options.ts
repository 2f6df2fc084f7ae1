/** What forms choose from: levels of the programme in force, and stores. */
import type { RejectionCode, Reply } from '../../../../cloudfunctions/contract/reply';
import { useMoreWhile, usePagedReply } from '../../../platform/use-paged-reply';
import { useReply } from '../../../platform/use-reply';
import { listStores, listVersions, showVersion } from '../api';

export interface Option {
  value: string;
  words: string;
}

async function askLevels(): Promise<Reply<Option[]>> {
  const versions = await listVersions();
  if (!versions.ok) return versions;
  const inForce = versions.data.versions.find(({ state }) => state === 'in-force');
  if (inForce === undefined) return { ok: true, data: [] };
  const version = await showVersion(inForce.version);
  if (!version.ok) return version;
  const { levels } = version.data.document.tiers;
  return { ok: true, data: levels.map(({ code, name }) => ({ value: code, words: name })) };
}

/** The levels; none while they are not known. */
export const useLevels = (): Option[] => useReply('levels', askLevels).data ?? [];

/** Every store, as its pages arrive, and whether the first one is still awaited. */
export function useStores(): {
  stores: Option[];
  isWaiting: boolean;
  rejection: RejectionCode | null;
  retry: () => void;
} {
  const list = usePagedReply('stores', listStores);
  const { pages, rejection, retry } = list;
  useMoreWhile(list, true);
  const stores = pages.flatMap((page) => page.stores.map(({ id, name }) => ({ value: id, words: name })));
  return { stores, isWaiting: pages.length === 0, rejection, retry };
}
