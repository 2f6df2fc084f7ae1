/** What the member may use at the till today or this month, each with its button and a last question. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TillMember } from '../../../cloudfunctions/contract/pos';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from './benefits.module.scss';
import { useRedeem, type Redeeming } from './use-redeem';
import { memberWords } from './words';

type Benefit = TillMember['benefits'][number];

interface RowProps {
  benefit: Benefit;
  canUse: boolean;
  onUse: () => void;
}

function BenefitRow({ benefit, canUse, onUse }: RowProps): ReactElement {
  const isOff = !canUse || benefit.left === 0;
  return (
    <View className={styles.row}>
      <View className={styles.words}>
        <Text className={styles.name}>{benefit.name}</Text>
        <Text className={styles.left}>{memberWords.left(benefit)}</Text>
        {benefit.detail !== '' && <Text className={styles.detail}>{benefit.detail}</Text>}
      </View>
      <Pressable
        className={`${styles.use} ${isOff ? styles.off : ''}`}
        label={memberWords.useLabel(benefit.name)}
        disabled={isOff}
        onPress={onUse}
      >
        {memberWords.use}
      </Pressable>
    </View>
  );
}

function UseSheet({
  at,
  benefit,
  onClose,
}: {
  at: Redeeming;
  benefit: Benefit;
  onClose: () => void;
}): ReactElement {
  const { code, name } = benefit;
  const redeem = useRedeem(at, onClose);
  return (
    <ConfirmSheet
      id="use-benefit"
      title={memberWords.useTitle(name)}
      text={memberWords.useText(benefit)}
      words={memberWords.confirmUse}
      busyWords={redeem.busy === null ? null : memberWords.using}
      troubleText={redeem.trouble}
      onConfirm={() => redeem.start({ kind: 'benefit', code, name })}
      onCancel={onClose}
    />
  );
}

interface BenefitsProps {
  benefits: Benefit[];
  /** Null: nothing may be taken any more, or not yet. */
  at: Redeeming | null;
  canUse: boolean;
}

/**
 * One tap and a confirmation. A question that is open stays open when the session ends: an unanswered attempt
 * can still be asked again.
 */
export function Benefits({ benefits, at, canUse }: BenefitsProps): ReactElement {
  const [chosen, setChosen] = useState<Benefit | null>(null);
  return (
    <Panel title={memberWords.benefits}>
      {benefits.length === 0 && <Text className={styles.detail}>{memberWords.noBenefits}</Text>}
      {benefits.map((benefit) => (
        <BenefitRow key={benefit.code} benefit={benefit} canUse={canUse} onUse={() => setChosen(benefit)} />
      ))}
      {at !== null && chosen !== null && (
        <UseSheet at={at} benefit={chosen} onClose={() => setChosen(null)} />
      )}
    </Panel>
  );
}
