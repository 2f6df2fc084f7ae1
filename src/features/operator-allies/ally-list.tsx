/** Who makes common cause with the brand: the list, and the way to a new one. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AllyLine } from '../../../cloudfunctions/contract/ally';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { useMoreWhile, usePagedReply } from '../../platform/use-paged-reply';
import { listAllies, listDistricts } from '../operator-kit/api-allies';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import type { Option } from '../operator-kit/form/use-options';
import { AllySheet } from './ally-sheet';
import { allyWords as words, resultWords } from './words';

/** Every district, as its pages arrive. */
function useDistricts(): Option[] {
  const list = usePagedReply('districts', listDistricts);
  useMoreWhile(list, true);
  return list.pages.flatMap((page) =>
    page.districts.map(({ district, name }) => ({ value: district, words: name })),
  );
}

interface CardProps {
  line: AllyLine;
  districtName: string;
  onEdit: () => void;
}

function Card({ line, districtName, onEdit }: CardProps): ReactElement {
  const { ally, name, kind, isOpen, by, savedAt } = line;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.badge}>{isOpen ? words.isOpen : words.ended}</Text>
      </View>
      <Text className={styles.faint}>{`${ally} · ${resultWords.kind(kind, districtName)}`}</Text>
      <Text className={`${styles.faint} ${styles.fill}`}>{words.saved(by, longMoment(savedAt))}</Text>
      <View className={styles.rowWays}>
        <Pressable className={styles.small} label={words.editLabel(name)} onPress={onEdit}>
          {words.edit}
        </Pressable>
      </View>
    </View>
  );
}

/** A sheet lies over it while one is made or changed. */
export function AllyList(): ReactElement {
  const [edited, setEdited] = useState<AllyLine | 'new' | null>(null);
  const list = usePagedReply('allies', listAllies);
  const districts = useDistricts();
  const lines = list.pages.flatMap((page) => page.allies);
  const nameOf = (code: string | null): string =>
    districts.find(({ value }) => value === code)?.words ?? code ?? '';
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
            <Card
              key={line.ally}
              line={line}
              districtName={nameOf(line.district)}
              onEdit={() => setEdited(line)}
            />
          ))}
        </View>
      </PagedList>
      {edited !== null && (
        <AllySheet
          line={edited === 'new' ? null : edited}
          districts={districts}
          onDone={done}
          onCancel={() => setEdited(null)}
        />
      )}
    </>
  );
}
