/** The form of what differs for one item at one store. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { StoreDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { Toggle } from '../../components/toggle';
import { saveStoreItem } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { whole, yuanOf, type Kind } from '../operator-kit/form/values';
import { shelfWords } from './words';

export type ShelfItem = StoreDeskReply['items'][number];

/** As the contract says. Fen, and pieces. */
const MOST_FEN = 100_000_000;
const MOST_PIECES = 1_000_000;

/** Empty: null. Undefined: not what it should be. */
function readNumber(kind: Kind, typed: string, least: number, most: number): number | null | undefined {
  if (typed.trim() === '') return null;
  const read = kind.read(typed);
  return typeof read === 'number' && read >= least && read <= most ? read : undefined;
}

interface ItemSheetProps {
  store: string;
  item: ShelfItem;
  onSaved: (name: string) => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function ItemSheet({ store, item, onSaved, onClose }: ItemSheetProps): ReactElement {
  const { product, name, menuPriceFen } = item;
  const [price, setPrice] = useState(item.priceFen === null ? '' : yuanOf.show(Number(item.priceFen)));
  const [stock, setStock] = useState(whole.show(item.available));
  const [soldOut, setSoldOut] = useState(item.soldOut);
  const saving = useAttempt(saveStoreItem, () => onSaved(name));
  const priceFen = readNumber(yuanOf, price, 1, MOST_FEN);
  const available = readNumber(whole, stock, 0, MOST_PIECES);
  const save = (): void => {
    if (priceFen !== undefined && available !== undefined)
      saving.start({ store, product, priceFen, available, soldOut });
  };
  return (
    <Sheet id="shelf-item" title={name} onClose={onClose}>
      <View className={styles.grid}>
        <Field
          label={shelfWords.price}
          value={price}
          hint={shelfWords.priceHint(yuan(menuPriceFen))}
          problems={priceFen === undefined ? [shelfWords.priceWrong] : []}
          isNumber
          onChange={setPrice}
        />
        <Field
          label={shelfWords.stock}
          value={stock}
          hint={shelfWords.stockHint}
          problems={available === undefined ? [shelfWords.stockWrong] : []}
          isNumber
          onChange={setStock}
        />
      </View>
      <Toggle kind="checkbox" title={shelfWords.isSoldOut} isOn={soldOut} onChange={setSoldOut} />
      <MessageLine words={saving.trouble} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={shelfWords.save}
          busyWords={saving.busy === null ? null : shelfWords.saving}
          disabled={priceFen === undefined || available === undefined}
          onPress={save}
        />
      </View>
    </Sheet>
  );
}
