/** Templates of coupons that may be given. */
import { useMoreWhile, usePagedReply } from '../../../platform/use-paged-reply';
import { listTemplates } from '../api-promotion';
import type { Option } from './use-options';

/** Those that are live, as their pages arrive. */
export function useTemplates(): Option[] {
  const list = usePagedReply('live templates', (after) => listTemplates({ state: 'live', after }));
  useMoreWhile(list, true);
  return list.pages.flatMap((page) =>
    page.templates.map(({ template, name }) => ({ value: template, words: name })),
  );
}
