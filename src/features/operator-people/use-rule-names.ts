/** Names of what conditions refer to: levels, stores, tags. */
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listTags } from '../operator-kit/api-story';
import { useLevels, useStores } from '../operator-kit/form/use-options';
import type { RuleNames } from './rule-sentence';

/** Empty lists while nothing is known: codes then stand for themselves. */
export function useRuleNames(): RuleNames {
  const levels = useLevels();
  const { stores } = useStores();
  const list = usePagedReply('tags', listTags);
  useMoreWhile(list, true);
  const tags = list.pages.flatMap((page) => page.tags.map(({ tag, name }) => ({ value: tag, words: name })));
  return { levels, stores, tags };
}
