/** What was taken out, newest first: how much, where to, and how it stands. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { WithdrawalsReply, WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { LoadMore } from '../../components/load-more';
import { shortMoment } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { StaleNotice } from '../../components/stale-notice';
import { openRebate } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import { OpenWithdrawal } from './open-withdrawal';
import { isOver } from './use-withdrawal';
import styles from './withdrawal-list.module.scss';
import { historyWords, openWords, whatOf, withdrawWords } from './words';

function Row({ withdrawal }: { withdrawal: WithdrawalView }): ReactElement {
  const { to, state, withheldFen, askedAt, endedAt, said } = withdrawal;
  const about = [
    shortMoment(endedAt ?? askedAt),
    ...(isZero(withheldFen) ? [] : [historyWords.taxed(withheldFen)]),
  ];
  return (
    <View className={styles.row}>
      <View className={styles.what}>
        <Text className={styles.name}>{withdrawWords.kinds[to]}</Text>
        <Text className={styles.line}>{about.join(' · ')}</Text>
        {state === 'returned' && said !== '' && <Text className={styles.line}>{said}</Text>}
      </View>
      <View className={styles.figures}>
        <Text className={styles.sum}>{whatOf(withdrawal)}</Text>
        <Text className={`${styles.line} ${state === 'paid' ? styles.paid : ''}`}>
          {openWords.states[state]}
        </Text>
      </View>
    </View>
  );
}

/** Of a list that has its first page. What is under way can be confirmed from here. */
export function WithdrawalList({ list }: { list: PagedReply<WithdrawalsReply> }): ReactElement {
  const withdrawals = list.pages.flatMap((page) => page.withdrawals);
  const open = withdrawals.find((one) => !isOver(one));
  const over = withdrawals.filter((one) => one !== open);
  if (withdrawals.length === 0)
    return (
      <Notice
        title={historyWords.none}
        hint={historyWords.noneHint}
        action={{ words: historyWords.toRebate, onPress: () => void openRebate() }}
      />
    );
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {open !== undefined && <OpenWithdrawal withdrawal={open} onOver={list.retry} />}
      {over.length > 0 && (
        <Panel>
          {over.map((withdrawal) => (
            <Row key={withdrawal.withdrawal} withdrawal={withdrawal} />
          ))}
          <LoadMore list={list} />
        </Panel>
      )}
    </>
  );
}
