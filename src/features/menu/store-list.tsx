/** The choice of a store: the nearest one on a press, or by name. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { StoreView } from '../../../cloudfunctions/contract/menu';
import { ActionButton } from '../../components/action-button';
import { LoadMore } from '../../components/load-more';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { SearchField } from '../../components/search-field';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { useEndOfPage } from '../../platform/navigation';
import styles from './store-list.module.scss';
import { StoreRow } from './store-row';
import { useStores, type Stores } from './use-stores';
import { menuWords } from './words';

function Rows({
  stores: { list, found },
  isSearch,
  onChoose,
}: {
  stores: Stores;
  isSearch: boolean;
  onChoose: (store: StoreView) => void;
}): ReactElement {
  if (list.rejection !== null)
    return (
      <Notice
        {...rejectionWords[list.rejection]}
        action={{ words: sharedWords.retry, onPress: list.retry }}
        isError
      />
    );
  if (list.pages.length === 0) return <Skeleton heights={[76, 76, 76, 76]} />;
  if (found.length === 0 && !list.hasMore)
    return isSearch ? (
      <Notice title={menuWords.noStores} hint={menuWords.noStoresHint} />
    ) : (
      <Notice title={menuWords.noStoresAtAll} hint={menuWords.noStoresAtAllHint} />
    );
  return (
    <>
      <View className={styles.rows}>
        {found.map((store) => (
          <StoreRow key={store.id} store={store} onChoose={onChoose} />
        ))}
      </View>
      <LoadMore list={list} />
    </>
  );
}

/** Whoever does not want to be found finds the store by name. */
export function StoreList({ onChoose }: { onChoose: (store: StoreView) => void }): ReactElement {
  const [text, setText] = useState('');
  const stores = useStores(text);
  useEndOfPage(stores.list.more);
  const { position, findNearest } = stores;
  return (
    <View>
      <View className={styles.ways}>
        {position !== 'known' && (
          <ActionButton
            words={menuWords.nearest}
            busyWords={position === 'asking' ? menuWords.finding : null}
            onPress={findNearest}
          />
        )}
        <MessageLine
          words={
            position === 'unknown'
              ? menuWords.notFound
              : position === 'known'
                ? menuWords.sortedByDistance
                : null
          }
          isTrouble={position === 'unknown'}
        />
        <View className={styles.search}>
          <SearchField value={text} label={menuWords.searchStores} onChange={setText} />
        </View>
      </View>
      <Rows stores={stores} isSearch={text.trim() !== ''} onChoose={onChoose} />
    </View>
  );
}
