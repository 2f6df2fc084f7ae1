/** 晒单, as a friend sees it: what somebody chose, what it costs now, and the way to the same. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SharedOrderLine, SharedOrderReply } from '../../../cloudfunctions/contract/referral';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { openMenu } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import type { NewEntry } from '../cart/cart-entry';
import styles from './shared-order.module.scss';
import { sharedWords as words } from './shared-words';
import { useFilling } from './use-filling';

interface Store {
  id: string;
  name: string;
}

const entryOf = ({
  again,
  product,
  name,
  picture,
  optionsText,
  quantity,
  unitFen,
}: SharedOrderLine): NewEntry => ({
  ...{ ...again, product, name, picture, optionsText, quantity, unitFen },
  text: '',
});

function Line({ line }: { line: SharedOrderLine }): ReactElement {
  const { name, picture, optionsText, quantity, unitFen, bestFen, closed } = line;
  return (
    <View className={closed === null ? styles.line : `${styles.line} ${styles.closed}`}>
      <ProductPicture className={styles.picture} name={picture} />
      <View className={styles.what}>
        <Text className={styles.name}>
          {name} {words.each(quantity)}
        </Text>
        {optionsText !== '' && <Text className={styles.detail}>{optionsText}</Text>}
        {closed !== null && <Text className={styles.why}>{closed}</Text>}
      </View>
      {closed === null && (
        <View className={styles.prices}>
          <Price fen={bestFen} size="small" />
          {bestFen !== unitFen && <Price fen={unitFen} isOld />}
        </View>
      )}
    </View>
  );
}

interface SharedOrderProps {
  order: SharedOrderReply;
  /** Where whoever looks would order; null: not chosen yet. */
  store: Store | null;
  onChooseStore: () => void;
  /** Prices of another store are on their way. */
  isBusy: boolean;
}

/** The same goes into the cart of the store that is chosen; what cannot be had stays behind, and says why. */
export function SharedOrder({ order, store, onChooseStore, isBusy }: SharedOrderProps): ReactElement {
  const { from, lines } = order;
  const there = lines.filter(({ closed }) => closed === null);
  const { fill, sheet } = useFilling();
  const filling = useSingleFlight<Store>((chosen) =>
    fill({ store: chosen, entries: there.map(entryOf), missing: [] }),
  );
  const act = (): void => (store === null ? onChooseStore() : filling.start(store));
  return (
    <>
      <Text className={styles.head} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {words.head(from)}
      </Text>
      <Panel>
        {lines.map((line, place) => (
          <Line key={`${line.product} ${place}`} line={line} />
        ))}
      </Panel>
      <View className={styles.store}>
        <Text className={styles.at}>{store === null ? words.atMenu : words.atStore(store.name)}</Text>
        {store !== null && (
          <Pressable className={styles.other} onPress={onChooseStore}>
            {words.otherStore}
          </Pressable>
        )}
      </View>
      <View className={styles.bar}>
        {there.length === 0 ? (
          <ActionButton words={words.toMenu} onPress={() => void openMenu()} />
        ) : (
          <ActionButton
            words={wordsOf(store, there.length, lines.length)}
            disabled={isBusy || filling.busy !== null}
            onPress={act}
          />
        )}
      </View>
      {sheet}
    </>
  );
}

function wordsOf(store: Store | null, there: number, all: number): string {
  if (store === null) return words.chooseStore;
  return there === all ? words.order : words.orderRest(there);
}
