/** A commission with all that there is to know: how it is reckoned, what changed it, and why it is held. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CommissionView } from '../../../cloudfunctions/contract/referral';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { shortMoment } from '../../components/local-time';
import { Sheet } from '../../components/sheet';
import { StaleNotice } from '../../components/stale-notice';
import { useReply } from '../../platform/use-reply';
import { showCommission } from './api';
import styles from './commission-sheet.module.scss';
import { HoldPart } from './hold-part';
import { commissionWords, dayFree, hintOf, paysOf } from './words';

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.fact}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.value}>{value}</Text>
    </View>
  );
}

function Changes({ changes }: Pick<CommissionView, 'changes'>): ReactElement | null {
  if (changes.length === 0) return null;
  return (
    <View className={styles.changes}>
      <Text className={styles.title}>{commissionWords.changes}</Text>
      {changes.map(({ at, text }, place) => (
        <View key={place} className={styles.change}>
          <Text className={styles.value}>{text}</Text>
          <Text className={styles.name}>{shortMoment(at)}</Text>
        </View>
      ))}
    </View>
  );
}

/** Shows what the list told, and asks for it anew. */
export function CommissionSheet({
  commission,
  onClose,
}: {
  commission: CommissionView;
  onClose: () => void;
}): ReactElement {
  const [answered, setAnswered] = useState(0);
  const { order, kind: ofKind } = commission;
  const { data, rejection, retry } = useReply(`${ofKind} ${order} ${answered}`, () =>
    showCommission(commission),
  );
  const shown = data ?? commission;
  const { kind, friend, what, at, state, baseFen, sentence, changes } = shown;
  const free = dayFree(shown);
  const pays = paysOf(shown);
  return (
    <Sheet id="commission" title={commissionWords.title} onClose={onClose}>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      {pays !== null && <Text className={styles.amount}>{pays}</Text>}
      <Text className={styles.state}>
        {commissionWords.state[state]} · {hintOf(shown)}
      </Text>
      {friend !== '' && <Fact name={commissionWords.friend} value={friend} />}
      <Fact name={kind === 'team' ? commissionWords.source : commissionWords.what} value={what} />
      <Fact
        name={kind === 'team' ? commissionWords.settled : commissionWords.bought}
        value={shortMoment(at)}
      />
      {kind === 'order' && <Fact name={commissionWords.paidLeft} value={yuan(baseFen)} />}
      <Fact name={commissionWords.how} value={sentence} />
      {free !== null && <Fact name={commissionWords.when} value={free} />}
      <Changes changes={changes} />
      {shown.hold !== null && (
        <HoldPart order={shown.order} hold={shown.hold} onAnswered={() => setAnswered((n) => n + 1)} />
      )}
    </Sheet>
  );
}
