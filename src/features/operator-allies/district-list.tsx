/** Districts: the list, and the way to a new one. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DistrictLine } from '../../../cloudfunctions/contract/ally';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listDistricts } from '../operator-kit/api-allies';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { DistrictSheet } from './district-sheet';
import { allyWords, districtWords as words } from './words';

function Card({ line, onEdit }: { line: DistrictLine; onEdit: () => void }): ReactElement {
  const { district, name, stores, by, savedAt } = line;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.badge}>{words.count(stores.length)}</Text>
      </View>
      <Text className={styles.faint}>{district}</Text>
      <Text className={`${styles.faint} ${styles.fill}`}>{allyWords.saved(by, longMoment(savedAt))}</Text>
      <View className={styles.rowWays}>
        <Pressable className={styles.small} label={allyWords.editLabel(name)} onPress={onEdit}>
          {allyWords.edit}
        </Pressable>
      </View>
    </View>
  );
}

/** A sheet lies over it while one is made or changed. */
export function DistrictList(): ReactElement {
  const [edited, setEdited] = useState<DistrictLine | 'new' | null>(null);
  const list = usePagedReply('districts', listDistricts);
  const lines = list.pages.flatMap((page) => page.districts);
  const done = (): void => {
    setEdited(null);
    list.retry();
  };
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{words.lead}</Text>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={words.create} onPress={() => setEdited('new')} />
          </View>
        </View>
      </View>
      <PagedList
        list={list}
        isEmpty={lines.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <View className={styles.cards}>
          {lines.map((line) => (
            <Card key={line.district} line={line} onEdit={() => setEdited(line)} />
          ))}
        </View>
      </PagedList>
      {edited !== null && (
        <DistrictSheet
          line={edited === 'new' ? null : edited}
          onDone={done}
          onCancel={() => setEdited(null)}
        />
      )}
    </>
  );
}
