/** The rule of a saved audience, chosen by its name; what stands there and was not saved is said in words. */
import type { ReactElement } from 'react';
import type { AudienceRule, SavedAudience } from '../../../cloudfunctions/contract/audience';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listAudiences } from '../operator-kit/api-audience';
import { valueAt, type Path } from '../operator-kit/form/document';
import { ChoiceField } from '../operator-kit/form/field';
import { useForm, useFormValue, useProblemsAt } from '../operator-kit/form/form';
import { isSameRule } from '../operator-people/draft-rule';
import { sentenceOf, type RuleNames } from '../operator-people/rule-sentence';
import { editorWords as words } from './words';

/** Every one there is, as their pages arrive. */
export function useAudiences(): SavedAudience[] {
  const list = usePagedReply('audiences to choose', listAudiences);
  useMoreWhile(list, true);
  return list.pages.flatMap((page) => page.audiences);
}

interface RuleChoiceProps {
  path: Path;
  audiences: readonly SavedAudience[];
  names: RuleNames;
}

const OWN = 'own';

export function RuleChoice({ path, audiences, names }: RuleChoiceProps): ReactElement {
  const { document } = useForm();
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path, [...path, 'all']);
  const isEmpty = (valueAt(document, [...path, 'all']) as unknown[] | undefined)?.length === 0;
  const rule = value as AudienceRule;
  const known = isEmpty ? undefined : audiences.find((one) => isSameRule(one.rule, rule));
  const chosen = isEmpty ? '' : (known?.audience ?? OWN);
  const own = chosen === OWN ? [{ value: OWN, words: words.current(sentenceOf(rule, names)) }] : [];
  return (
    <ChoiceField
      label={words.audience}
      hint={words.audienceHint}
      value={chosen}
      problems={problems}
      options={[
        { value: '', words: words.choose },
        ...own,
        ...audiences.map(({ audience, name }) => ({ value: audience, words: name })),
      ]}
      onChange={(next) => {
        const found = audiences.find(({ audience }) => audience === next);
        if (found !== undefined) set(found.rule);
      }}
    />
  );
}
