/** One item: what it is, what it costs, where it is fetched, and the button that exchanges it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallItemReply } from '../../../cloudfunctions/contract/mall';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { ProductPicture } from '../../components/product-picture';
import { ConfirmExchange } from './confirm-exchange';
import { ExchangeDone } from './exchange-done';
import styles from './mall-item.module.scss';
import { StoreChoice } from './store-choice';
import { useExchange } from './use-exchange';
import { costWords, itemWords, NO_BUTTON } from './words';

function Facts({ item }: Pick<MallItemReply, 'item'>): ReactElement {
  const { kind, left, perMember, levels } = item;
  const facts = [
    itemWords.kind[kind],
    ...(left === null ? [] : [itemWords.left(left)]),
    ...(perMember === null ? [] : [itemWords.perMember(perMember)]),
    ...(levels.length === 0 ? [] : [itemWords.levels(levels)]),
  ];
  return <Text className={styles.facts}>{facts.join(' · ')}</Text>;
}

function CouponAbout({ coupon }: { coupon: NonNullable<MallItemReply['coupon']> }): ReactElement {
  const { figure, condition, where, when, rules } = coupon;
  return (
    <Panel title={itemWords.coupon}>
      {[`${figure} · ${condition}`, when, where, ...rules]
        .filter((line) => line !== '')
        .map((line) => (
          <Text key={line} className={styles.line}>
            {line}
          </Text>
        ))}
    </Panel>
  );
}

/** @param props.onRefused what is shown may be old */
export function MallItem({
  shown,
  onRefused,
}: {
  shown: MallItemReply;
  onRefused: () => void;
}): ReactElement {
  const { item, usable, coupon, stores } = shown;
  const open = stores.filter((store) => store.open);
  const [store, setStore] = useState<string | null>(open.length === 1 ? (open[0]?.id ?? null) : null);
  const [asks, setAsks] = useState(false);
  const exchanging = useExchange(onRefused);
  const { got } = exchanging;
  if (got !== null) return <ExchangeDone exchange={got} />;
  const chosen = stores.find(({ id }) => id === store) ?? null;
  const isMissing = item.kind === 'goods' && chosen === null;
  const words = item.why !== null ? NO_BUTTON[item.why.code] : isMissing ? itemWords.chooseStore : null;
  return (
    <>
      <ProductPicture name={item.picture} className={styles.picture} isWhole />
      <Text className={styles.name}>{item.name}</Text>
      <Text className={styles.cost}>{costWords(item)}</Text>
      <Facts item={item} />
      {item.description !== '' && (
        <Panel title={itemWords.about}>
          <Text className={styles.line}>{item.description}</Text>
        </Panel>
      )}
      {coupon !== null && <CouponAbout coupon={coupon} />}
      {item.kind === 'goods' && <StoreChoice stores={stores} value={store} onChoose={setStore} />}
      <View className={styles.foot}>
        <MessageLine words={item.why?.message ?? null} />
        <ActionButton
          words={words ?? itemWords.exchange}
          disabled={words !== null}
          onPress={() => setAsks(true)}
        />
      </View>
      {asks && (
        <ConfirmExchange
          {...{ item, usable, exchanging }}
          store={chosen?.name ?? null}
          onConfirm={() => exchanging.start({ item, store: item.kind === 'goods' ? store : null })}
          onCancel={() => setAsks(false)}
        />
      )}
    </>
  );
}
