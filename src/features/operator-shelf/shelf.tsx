/** What holds at one store: its hours, what differs on its shelf, its codes. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { useReply } from '../../platform/use-reply';
import { showStore } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { ChoiceField } from '../operator-kit/form/field';
import { useStores } from '../operator-kit/form/use-options';
import { StoreCodes } from './store-codes';
import { StoreDetailsForm } from './store-details-form';
import { StoreItems } from './store-items';
import { shelfWords } from './words';

function StoreShelf({ store }: { store: string }): ReactElement {
  const [changes, setChanges] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const { data, rejection, retry } = useReply(`shelf ${changes}`, () => showStore(store));
  if (data === null) return <Waiting rejection={rejection} heights={[200, 320]} onRetry={retry} />;
  const refresh = (words: string): void => {
    setDone(words);
    setChanges((before) => before + 1);
  };
  return (
    <>
      <MessageLine words={done} />
      <StoreDetailsForm desk={data} onSaved={() => refresh(shelfWords.detailsSaved)} />
      <StoreItems store={store} items={data.items} onSaved={refresh} />
      <StoreCodes scenes={data.scenes} />
    </>
  );
}

/** The first store is shown until another is chosen. */
export function Shelf(): ReactElement {
  const [chosen, setChosen] = useState<string | null>(null);
  const { stores, isWaiting, rejection, retry } = useStores();
  if (isWaiting) return <Waiting rejection={rejection} heights={[72, 320]} onRetry={retry} />;
  const store = chosen ?? stores[0]?.value;
  if (store === undefined) return <Notice title={shelfWords.noStores} hint={shelfWords.noStoresHint} />;
  return (
    <>
      <View className={styles.above}>
        <ChoiceField label={shelfWords.store} value={store} options={stores} onChange={setChosen} />
      </View>
      <StoreShelf key={store} store={store} />
    </>
  );
}
