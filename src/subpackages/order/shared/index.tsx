/** 晒单: what a friend ordered, as their link opens it: anybody may look. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { StoreView } from '../../../../cloudfunctions/contract/menu';
import type { RejectionCode } from '../../../../cloudfunctions/contract/reply';
import { accessible } from '../../../components/accessible';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { Sheet } from '../../../components/sheet';
import { StaleNotice } from '../../../components/stale-notice';
import { Waiting } from '../../../components/waiting';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useOrderPlace } from '../../../features/cart/use-order-place';
import { StoreList } from '../../../features/menu/store-list';
import { menuWords } from '../../../features/menu/words';
import { showSharedOrder } from '../../../features/orders/api';
import { SharedOrder } from '../../../features/orders/shared-order';
import { sharedWords } from '../../../features/orders/shared-words';
import { useSession } from '../../../features/session/use-session';
import { useWho } from '../../../features/session/use-who';
import { LinkLine } from '../../../features/sharing/link-line';
import { pageParameter } from '../../../platform/launch';
import { openMenu, usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from './index.module.scss';

function Stores({ onClose }: { onClose: () => void }): ReactElement {
  const choose = (store: StoreView): void => {
    useOrderPlace.getState().choose(store);
    onClose();
  };
  return (
    <Sheet id="stores" title={menuWords.storesTitle} onClose={onClose}>
      <StoreList onChoose={choose} />
    </Sheet>
  );
}

function Shared(): ReactElement {
  const [token] = useState(() => pageParameter('t') ?? '');
  const [isChoosing, setChoosing] = useState(false);
  useWho();
  const store = useOrderPlace((state) => state.store);
  const { data, rejection, busy, retry } = useReply(`${token} ${store?.id ?? ''}`, () =>
    showSharedOrder(token, store?.id),
  );
  usePageShown(retry);
  if (data === null) return <Nothing rejection={rejection} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <LinkLine kind="order" id={token} />
      <SharedOrder order={data} store={store} onChooseStore={() => setChoosing(true)} isBusy={busy} />
      {isChoosing && <Stores onClose={() => setChoosing(false)} />}
    </>
  );
}

/** It is not there any more, or not yet. */
function Nothing({
  rejection,
  onRetry,
}: {
  rejection: RejectionCode | null;
  onRetry: () => void;
}): ReactElement {
  if (rejection === 'not-found' || rejection === 'bad-request')
    return (
      <Notice
        title={sharedWords.gone}
        hint={sharedWords.goneHint}
        action={{ words: sharedWords.toMenu, onPress: () => void openMenu() }}
      />
    );
  return <Waiting rejection={rejection} heights={[40, 240, 56]} onRetry={onRetry} />;
}

/** Starts over for whoever else may be signed in. */
export default function SharedOrderPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={sharedWords.title} />
      <Shared key={turn} />
    </View>
  );
}
