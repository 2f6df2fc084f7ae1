/** Who stands at the till, masked: name, phone, tier, points, birthday month, last order. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero } from '../../../cloudfunctions/contract/in-words';
import type { TillMember } from '../../../cloudfunctions/contract/pos';
import type { TillMessage } from '../../../cloudfunctions/contract/staff';
import { accessible } from '../../components/accessible';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import styles from './member-head.module.scss';
import { memberWords } from './words';

function LastOrder({ order }: { order: TillMember['lastOrder'] }): ReactElement {
  if (order === null) return <Text className={styles.soft}>{memberWords.noOrder}</Text>;
  return (
    <>
      <Text className={styles.last}>{memberWords.lastOrder(order.products)}</Text>
      <Text className={styles.soft}>{memberWords.lastWhere(dayOf(order.at), order.store)}</Text>
    </>
  );
}

interface MemberHeadProps {
  member: TillMember;
  hint: string | null;
  message: TillMessage | null;
}

/** As a till may see them, with what a clerk may keep in mind, and what they are to tell the member. */
export function MemberHead({ member, hint, message }: MemberHeadProps): ReactElement {
  const { name, phone, tier, redeemablePoints, pendingPoints, isBirthdayMonth, lastOrder } = member;
  return (
    <Panel>
      <View className={styles.who}>
        <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {name === '' ? memberWords.noName : name}
        </Text>
        <Text className={styles.chip}>{tier.name}</Text>
        {isBirthdayMonth && <Text className={styles.chip}>{memberWords.birthday}</Text>}
      </View>
      {hint !== null && <Text className={styles.hint}>{hint}</Text>}
      {message !== null && (
        <View className={styles.message}>
          <Text className={styles.soft}>{memberWords.tell}</Text>
          <Text className={styles.last}>{`${message.title}：${message.body}`}</Text>
        </View>
      )}
      <Text className={styles.soft}>{phone ?? memberWords.noPhone}</Text>
      <View className={styles.points}>
        <Text className={styles.figure}>{groupDigits(redeemablePoints)}</Text>
        <Text className={styles.soft}>
          {memberWords.points}
          {isZero(pendingPoints) ? '' : ` · ${memberWords.pending(groupDigits(pendingPoints))}`}
        </Text>
      </View>
      <LastOrder order={lastOrder} />
    </Panel>
  );
}
