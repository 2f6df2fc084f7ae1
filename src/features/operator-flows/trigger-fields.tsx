/** What starts a flow, and how often for one member. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { RFM_CLASSES, STAGES, type SavedAudience } from '../../../cloudfunctions/contract/audience';
import type { TriggerKind } from '../../../cloudfunctions/contract/flow';
import { classNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { textAt } from '../operator-kit/form/document';
import { FormChoice, FormField } from '../operator-kit/form/fields';
import { useForm } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { whole } from '../operator-kit/form/values';
import type { RuleNames } from '../operator-people/rule-sentence';
import styles from './flows.module.scss';
import { FIRST_TRIGGERS } from './plan-draft';
import { RuleChoice } from './rule-choice';
import { editorWords as words, triggerWords } from './words';

const KINDS = (Object.keys(FIRST_TRIGGERS) as TriggerKind[]).map((value) => ({
  value,
  words: triggerWords[value],
}));
const stages = STAGES.map((value) => ({ value, words: stageNames[value] }));
const classes = RFM_CLASSES.map((value) => ({ value, words: classNames[value] }));
const AGAIN = (['never', 'each'] as const).map((value) => ({ value, words: words.agains[value] }));

interface TriggerFieldsProps {
  audiences: readonly SavedAudience[];
  names: RuleNames;
}

function More({ kind, audiences, names }: TriggerFieldsProps & { kind: TriggerKind }): ReactElement | null {
  switch (kind) {
    case 'absent':
      return <FormField path={['trigger', 'days']} kind={whole} label={words.days} />;
    case 'birthday':
    case 'coupon-ends':
      return <FormField path={['trigger', 'before']} kind={whole} label={words.before} />;
    case 'stage':
    case 'class':
      return (
        <ManyChoice
          isDense
          path={['trigger', 'of']}
          label={words.of[kind]}
          options={kind === 'stage' ? stages : classes}
          none={words.noneChosen}
        />
      );
    case 'audience':
      return <RuleChoice path={['trigger', 'rule']} audiences={audiences} names={names} />;
    default:
      return null;
  }
}

export function TriggerFields({ audiences, names }: TriggerFieldsProps): ReactElement {
  const { document, set } = useForm();
  const kind = textAt(document, ['trigger', 'on']) as TriggerKind;
  return (
    <View className={styles.fields}>
      <FormChoice
        path={['trigger', 'on']}
        label={words.on}
        options={KINDS}
        onChoose={(next) => set(['trigger'], FIRST_TRIGGERS[next as TriggerKind])}
      />
      <More key={kind} kind={kind} audiences={audiences} names={names} />
      {kind !== 'audience' && <FormChoice path={['again']} label={words.again} options={AGAIN} />}
    </View>
  );
}
