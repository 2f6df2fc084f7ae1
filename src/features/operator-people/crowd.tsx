/** Who fits a rule: what it says, how many, and each of them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import desk from '../operator-kit/desk/desk.module.scss';
import { CountLine } from './count-line';
import { CrowdList } from './crowd-list';
import { sentenceOf } from './rule-sentence';
import { useRuleNames } from './use-rule-names';
import { builderWords as words } from './words';

interface CrowdProps {
  title: string;
  rule: AudienceRule;
  onBack: () => void;
  onEdit: () => void;
}

export function Crowd({ title, rule, onBack, onEdit }: CrowdProps): ReactElement {
  const names = useRuleNames();
  return (
    <>
      <Panel title={title}>
        <Text className={desk.faint}>{sentenceOf(rule, names)}</Text>
        <CountLine rule={rule} isSettled />
        <View className={desk.buttons}>
          <View className={desk.slot}>
            <ActionButton words={words.backTo.overview} kind="quiet" onPress={onBack} />
          </View>
          <View className={desk.slot}>
            <ActionButton words={words.edit} kind="quiet" onPress={onEdit} />
          </View>
        </View>
      </Panel>
      <CrowdList rule={rule} />
    </>
  );
}
