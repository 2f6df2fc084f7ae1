/** Templates of coupons that a campaign may choose from. */
import type { TemplateLine } from '../../../cloudfunctions/contract/promotion';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listTemplates } from '../operator-kit/api-promotion';
import type { Option } from '../operator-kit/form/use-options';
import { editorWords, shownWords } from './words';

export interface TemplateOption extends Option {
  isDrop: boolean;
}

const optionOf = ({ template, name, by }: TemplateLine): TemplateOption => ({
  value: template,
  words: editorWords.template(name, shownWords.ways[by]),
  isDrop: by === 'drop',
});

/** Those that have not ended, as their pages arrive. */
export function useTemplateOptions(): TemplateOption[] {
  const list = usePagedReply('templates', (after) => listTemplates({ after }));
  useMoreWhile(list, true);
  return list.pages.flatMap((page) => page.templates.filter(({ state }) => state !== 'ended').map(optionOf));
}
