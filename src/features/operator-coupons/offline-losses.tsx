/** Coupons of a month that tills took without network and that were not usable: by day and store. */
import { Fragment, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { OfflineLossLine } from '../../../cloudfunctions/contract/promotion';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listOfflineLosses } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { PagedList } from '../operator-kit/desk/paged-list';
import { lossWords as words } from './words';

function Loss({ loss }: { loss: OfflineLossLine }): ReactElement {
  const { receipt, clerk, soldAt, name, member, offFen, why, isGivenBack, usedAt } = loss;
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{[yuan(offFen), name ?? words.noCoupon].join(' · ')}</Text>
        {isGivenBack && <Text className={styles.badge}>{words.givenBack}</Text>}
      </View>
      <Text className={styles.entry}>{why}</Text>
      {usedAt !== null && (
        <Text className={styles.entry}>{words.usedAt(usedAt.storeName, longMoment(usedAt.at))}</Text>
      )}
      <Text className={styles.faint}>{words.told(receipt, clerk, longMoment(soldAt))}</Text>
      {member !== null && <Text className={styles.faint}>{words.member(member)}</Text>}
    </View>
  );
}

const placeOf = ({ day, store }: OfflineLossLine): string => `${day} ${store}`;

/** @param month YYYY-MM */
export function OfflineLosses({ month }: { month: string }): ReactElement {
  const list = usePagedReply(`offline-losses ${month}`, (after) => listOfflineLosses(month, after));
  const losses = list.pages.flatMap((page) => page.losses);
  const total = list.pages[0]?.total;
  return (
    <Panel title={words.title}>
      <Text className={styles.faint}>{words.hint}</Text>
      {total !== undefined && losses.length > 0 && (
        <>
          <Fact name={words.losses} value={groupDigits(total.losses)} />
          <Fact name={words.off} value={yuan(total.offFen)} />
        </>
      )}
      <PagedList
        list={list}
        isEmpty={losses.length === 0}
        empty={{ title: words.empty, hint: words.emptyHint }}
      >
        {losses.map((loss, index) => {
          const before = losses[index - 1];
          const isFirst = before === undefined || placeOf(before) !== placeOf(loss);
          return (
            <Fragment key={`${placeOf(loss)} ${loss.receipt}`}>
              {isFirst && (
                <Fact name={words.place(longDay(loss.day), loss.storeName)} value={yuan(loss.dayFen)} />
              )}
              <Loss loss={loss} />
            </Fragment>
          );
        })}
      </PagedList>
    </Panel>
  );
}
