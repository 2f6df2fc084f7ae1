/** The page of a seat: which group or offer it is of, at which store, and what stands in its way. */
import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { OfferView, SeatOf } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { Notice } from '../../components/notice';
import { StaleNotice } from '../../components/stale-notice';
import { Waiting } from '../../components/waiting';
import { showGroupInstead, toTopOfPage, usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { useOrderPlace } from '../cart/use-order-place';
import { closedWords } from '../menu/cart-check';
import { StoreList } from '../menu/store-list';
import { useMenu } from '../menu/use-menu';
import { NoSeat } from './no-seat';
import { readTarget, SeatAbout } from './seat-about';
import { SeatForm } from './seat-form';
import styles from './seat-page.module.scss';
import { StoreLine } from './store-line';
import { seatWords } from './words';

function AtStore({
  of,
  offer,
  store,
  onStore,
}: {
  of: SeatOf;
  offer: OfferView;
  store: string;
  onStore: () => void;
}): ReactElement {
  const { menu, items, rejection, retry } = useMenu(store);
  if (menu === null) return <Waiting rejection={rejection} heights={[160, 160, 64]} onRetry={retry} />;
  const item = items.get(offer.product ?? '');
  const change = { words: seatWords.choose, onPress: onStore };
  if (item === undefined)
    return <Notice title={seatWords.notHere} hint={seatWords.notHereHint} action={change} />;
  if (item.closedFor !== null)
    return <Notice title={closedWords(item)} hint={seatWords.closedHint} action={change} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <SeatForm {...{ of, offer, store, item, items, onStore }} />
    </>
  );
}

function ChooseStore({ onDone }: { onDone: () => void }): ReactElement {
  return (
    <>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {seatWords.chooseHint}
      </Text>
      <StoreList
        onChoose={(store) => {
          useOrderPlace.getState().choose(store);
          toTopOfPage();
          onDone();
        }}
      />
    </>
  );
}

/** For members. */
export function SeatPage({ of }: { of: SeatOf }): ReactElement {
  const store = useOrderPlace((state) => state.store);
  const [isChoosing, setChoosing] = useState(false);
  const key = `${JSON.stringify(of)} ${store?.id ?? ''}`;
  const { data, rejection, retry } = useReply(key, () => readTarget(of, store?.id ?? null));
  usePageShown(retry);
  const onStore = (): void => setChoosing(true);
  if (data === null) return <Waiting rejection={rejection} heights={[88, 44, 160, 160]} onRetry={retry} />;
  const { offer, why, isMine } = data;
  if (isMine && 'group' in of)
    return (
      <Notice
        title={seatWords.already}
        hint={seatWords.alreadyHint}
        action={{ words: seatWords.toGroup, onPress: () => void showGroupInstead(of.group) }}
      />
    );
  if (isChoosing || store === null) return <ChooseStore onDone={() => setChoosing(false)} />;
  if (offer === null || why !== null)
    return (
      <NoSeat
        why={why ?? { code: 'unknown', message: seatWords.problems }}
        offer={'offer' in of ? null : (offer?.offer ?? null)}
        onStore={onStore}
        onRetry={retry}
      />
    );
  return (
    <>
      <SeatAbout offer={offer} />
      <StoreLine name={store.name} onChange={onStore} />
      <AtStore key={store.id} of={of} offer={offer} store={store.id} onStore={onStore} />
    </>
  );
}
