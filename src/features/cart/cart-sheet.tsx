/**
 * What is in the cart, line by line: more, less, away with it; and what cannot be bought any more, by name.
 */
import { useState, type ReactElement, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { BestPrice, type BestOfList } from '../../components/price';
import { Sheet } from '../../components/sheet';
import { CartRow, type EntryNow } from './cart-row';
import styles from './cart-sheet.module.scss';
import { OfficeStrip } from './office-strip';
import { cartWords } from './words';

interface CartSheetProps {
  rows: EntryNow[];
  /** Of what can be bought. */
  sum: BestOfList;
  /** Why nothing can be ordered now; null: it can. */
  closedWords: string | null;
  /** What one more step would bring. */
  step?: ReactNode;
  /** Below the lines: what goes with them. */
  more?: ReactNode;
  onQuantity: (line: string, quantity: number) => void;
  onRemove: (lines: string[]) => void;
  onClear: () => void;
  onCheckout: () => void;
  onClose: () => void;
}

/** What it comes to, and the way to the till; not while something in the cart cannot be bought. */
function Foot({
  sum,
  closedWords,
  hasTrouble,
  onCheckout,
}: Pick<CartSheetProps, 'sum' | 'closedWords' | 'onCheckout'> & { hasTrouble: boolean }): ReactElement {
  return (
    <View className={styles.foot}>
      <View className={styles.sum}>
        <Text className={styles.about}>{cartWords.about}</Text>
        <BestPrice {...sum} size="large" />
      </View>
      <View className={styles.checkout}>
        <ActionButton
          words={closedWords ?? cartWords.checkout}
          disabled={closedWords !== null || hasTrouble}
          onPress={onCheckout}
        />
      </View>
    </View>
  );
}

/** Nothing is taken out but by the guest. */
export function CartSheet(props: CartSheetProps): ReactElement {
  const { rows, sum, closedWords, step, more, onQuantity, onRemove, onClear, onCheckout, onClose } = props;
  const [clearing, setClearing] = useState(false);
  const troubled = rows.filter(({ trouble }) => trouble !== null);
  const lost = troubled.filter(({ most }) => most === 0).map(({ entry }) => entry.line);
  if (clearing)
    return (
      <ConfirmSheet
        id="clear-cart"
        title={cartWords.clearTitle}
        text={cartWords.clearText}
        words={cartWords.clearDo}
        isGrave
        onConfirm={() => {
          onClear();
          onClose();
        }}
        onCancel={() => setClearing(false)}
      />
    );
  const foot = (
    <Foot sum={sum} closedWords={closedWords} hasTrouble={troubled.length > 0} onCheckout={onCheckout} />
  );
  return (
    <Sheet id="cart" title={cartWords.title} onClose={onClose} {...(rows.length === 0 ? {} : { foot })}>
      {rows.length === 0 ? (
        <Notice title={cartWords.emptyTitle} hint={cartWords.emptyHint} />
      ) : (
        <View>
          <OfficeStrip />
          {step}
          <View className={styles.tools}>
            <Text className={styles.hint}>{cartWords.aboutHint}</Text>
            <Pressable className={styles.tool} onPress={() => setClearing(true)}>
              {cartWords.clear}
            </Pressable>
          </View>
          <MessageLine
            words={
              troubled.length === 0
                ? null
                : cartWords.troubled(troubled.map(({ entry }) => entry.name).join('、'))
            }
            isTrouble
          />
          {lost.length > 1 && (
            <Pressable className={styles.tool} onPress={() => onRemove(lost)}>
              {cartWords.removeAll}
            </Pressable>
          )}
          {rows.map((row) => (
            <CartRow
              key={row.entry.line}
              {...row}
              onQuantity={(quantity) => onQuantity(row.entry.line, quantity)}
              onRemove={() => onRemove([row.entry.line])}
            />
          ))}
          {more}
        </View>
      )}
    </Sheet>
  );
}
