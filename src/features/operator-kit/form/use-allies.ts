/** Allies that new coupons may belong to. */
import { useMoreWhile, usePagedReply } from '../../../platform/use-paged-reply';
import { listAllies } from '../api-allies';
import type { Option } from './use-options';

/** Those that are open, as their pages arrive. */
export function useAllies(): Option[] {
  const list = usePagedReply('allies', listAllies);
  useMoreWhile(list, true);
  return list.pages.flatMap((page) =>
    page.allies.flatMap(({ ally, name, isOpen }) => (isOpen ? { value: ally, words: name } : [])),
  );
}
