/** What waits for an operator: each row leads to where it is dealt with. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Waiting, WaitingKind } from '../../../cloudfunctions/contract/overview';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { openOperatorPage, openOperatorPart, openStaffAfterSales } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useStaffSession } from '../staff-session/use-staff-session';
import styles from './overview.module.scss';
import { overviewWords as words, waitingWords } from './words';

/** At the store where the oldest request waits: the others are one choice away. */
function toAfterSales({ store }: Waiting): Promise<void> {
  if (store !== null) useStaffSession.getState().chooseStore(store);
  return openStaffAfterSales();
}

const WAYS: Record<WaitingKind, (waiting: Waiting) => Promise<void>> = {
  'after-sales': toAfterSales,
  'stuck-effects': () => openOperatorPage('reconciliation'),
  'dead-letters': () => openOperatorPage('dead-letters'),
  'held-sales': () => openOperatorPart('dead-letters', 'held'),
  'waiting-refunds': () => openOperatorPart('dead-letters', 'refunds'),
  'stuck-groups': () => openOperatorPart('groups', 'stuck'),
  'held-commissions': () => openOperatorPart('referral', 'held'),
  statements: () => openOperatorPart('referral', 'partners', 'statements'),
  'template-requests': () => openOperatorPart('coupons', 'requests'),
  partners: () => openOperatorPart('referral', 'partners'),
};

/** On top of the desk, where something waits. */
export function WaitingPanel({ waiting }: { waiting: Waiting[] }): ReactElement {
  const going = useSingleFlight((of: Waiting) => WAYS[of.kind](of));
  if (waiting.length === 0)
    return (
      <Panel>
        <Text className={styles.note}>{words.noWaiting}</Text>
      </Panel>
    );
  return (
    <View className={styles.urgent}>
      {waiting.map((of) => (
        <ListRow
          key={of.kind}
          title={waitingWords[of.kind]}
          value={words.count(of.count, of.isMore)}
          onPress={() => going.start(of)}
        />
      ))}
    </View>
  );
}
