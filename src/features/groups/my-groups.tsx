/** The groups in which a member sits or sat, each with where it stands. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MyGroup, MyGroupsReply } from '../../../cloudfunctions/contract/group';
import { LoadMore } from '../../components/load-more';
import { shortMoment } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { StaleNotice } from '../../components/stale-notice';
import { openGroup, openGroupOffers } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import styles from './my-groups.module.scss';
import { groupWords, myGroupWords, seatState } from './words';

function Row({ group }: { group: MyGroup }): ReactElement {
  const { name, picture, deadline, paidFen, leads } = group;
  const { words, isOpen } = seatState(group);
  const about = [
    plainYuan(paidFen),
    ...(leads ? [myGroupWords.leads] : []),
    ...(isOpen && group.state === 'forming' ? [groupWords.until(shortMoment(deadline))] : []),
  ];
  return (
    <Pressable className={styles.row} onPress={() => void openGroup(group.group)}>
      <ProductPicture name={picture} className={styles.picture} />
      <View className={styles.what}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.line}>{about.join(' · ')}</Text>
        <Text className={`${styles.state} ${isOpen ? styles.open : ''}`}>{words}</Text>
      </View>
    </Pressable>
  );
}

/** Of a list that has its first page. */
export function MyGroups({ list }: { list: PagedReply<MyGroupsReply> }): ReactElement {
  const groups = list.pages.flatMap((page) => page.groups);
  const toOffers = { words: myGroupWords.toOffers, onPress: () => void openGroupOffers() };
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {groups.length === 0 && !list.hasMore && (
        <Notice title={myGroupWords.none} hint={myGroupWords.noneHint} action={toOffers} />
      )}
      {groups.map((group) => (
        <Row key={group.order} group={group} />
      ))}
      <LoadMore list={list} />
    </>
  );
}
