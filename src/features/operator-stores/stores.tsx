/** The brand's stores: adding, renaming, and further secrets for their POS. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { SecretReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Toggle } from '../../components/toggle';
import { usePagedReply } from '../../platform/use-paged-reply';
import { listStores, rotatePosSecret } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { OnceSheet } from '../operator-kit/desk/once-sheet';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { StoreCard, type Store } from './store-card';
import { StoreSheet } from './store-sheet';
import { storesWords } from './words';

/** Asks before it makes a secret, and shows the secret once. */
function Rotating(props: { store: Store; onMade: () => void; onClose: () => void }): ReactElement {
  const { store, onMade, onClose } = props;
  const isFirst = store.secrets.length === 0;
  const [made, setMade] = useState<SecretReply | null>(null);
  const [endOthers, setEndOthers] = useState(false);
  const rotating = useAttempt(rotatePosSecret, (secret) => {
    setMade(secret);
    onMade();
  });
  if (made !== null)
    return (
      <OnceSheet
        id="new-secret"
        title={storesWords.secretTitle(made.no)}
        secret={made.secret}
        note={
          made.othersValidUntil === null
            ? storesWords.noOthers
            : storesWords.othersUntil(longMoment(made.othersValidUntil))
        }
        onClose={onClose}
      />
    );
  return (
    <ConfirmSheet
      id="rotate-secret"
      title={isFirst ? storesWords.firstTitle : storesWords.rotateTitle}
      text={isFirst ? storesWords.firstText(store.name) : storesWords.rotateText(store.name)}
      words={isFirst ? storesWords.firstSecret : storesWords.rotate}
      busyWords={rotating.busy === null ? null : storesWords.rotating}
      isGrave
      troubleText={rotating.trouble}
      onConfirm={() => rotating.start({ store: store.id, endOthers })}
      onCancel={onClose}
    >
      {!isFirst && (
        <Toggle
          kind="checkbox"
          title={storesWords.endOthers}
          hint={storesWords.endOthersHint}
          isOn={endOthers}
          onChange={setEndOthers}
        />
      )}
    </ConfirmSheet>
  );
}

/** One thing at a time is open above the list. */
export function Stores(): ReactElement {
  const [changes, setChanges] = useState(0);
  const [edited, setEdited] = useState<Store | 'new' | null>(null);
  const [rotated, setRotated] = useState<Store | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const list = usePagedReply(`stores ${changes}`, listStores);
  const stores = list.pages.flatMap((page) => page.stores);
  const refresh = (): void => setChanges((before) => before + 1);
  const saved = (name: string): void => {
    setDone(storesWords.saved(name));
    setEdited(null);
    refresh();
  };
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={storesWords.add} onPress={() => setEdited('new')} />
        </View>
      </View>
      <MessageLine words={done} />
      <PagedList
        list={list}
        isEmpty={stores.length === 0}
        empty={{ title: storesWords.emptyTitle, hint: storesWords.emptyHint }}
      >
        <View className={styles.cards}>
          {stores.map((store) => (
            <StoreCard key={store.id} store={store} onRename={setEdited} onRotate={setRotated} />
          ))}
        </View>
      </PagedList>
      {edited !== null && (
        <StoreSheet
          store={edited === 'new' ? null : edited}
          taken={stores.map(({ id }) => id)}
          onSaved={saved}
          onClose={() => setEdited(null)}
        />
      )}
      {rotated !== null && <Rotating store={rotated} onMade={refresh} onClose={() => setRotated(null)} />}
    </>
  );
}
