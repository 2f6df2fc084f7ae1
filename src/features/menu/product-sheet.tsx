/** One product: what it is, how it is had, what can be chosen of it. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuItemView } from '../../../cloudfunctions/contract/menu';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { Sheet } from '../../components/sheet';
import { track } from '../behaviour/track';
import type { NewEntry } from '../cart/cart-entry';
import {
  choiceText,
  entryOf,
  firstDraft,
  isPossible,
  missingOf,
  timesFen,
  bestUnitFen,
  unitFen,
  type Draft,
  type Items,
} from './choice';
import { CustomText } from './custom-text';
import { OptionGroups } from './option-groups';
import { ProductFoot } from './product-foot';
import { useMenuParts } from './menu-parts';
import styles from './product-sheet.module.scss';
import { SetParts } from './set-parts';
import { menuWords } from './words';

interface ProductSheetProps {
  item: MenuItemView;
  items: Items;
  /** Most that can still be put into the cart. */
  most: number;
  /** Why nothing can be ordered at once; null: it can. */
  closed: string | null;
  onAdd: (entry: NewEntry) => void;
  onOrder: (entry: NewEntry) => void;
  onClose: () => void;
}

/** What a behaviour event may call a product; other names stay untold. */
const WORD = /^[\w./:-]{1,60}$/;

function useProductSeen(product: string): void {
  useEffect(() => {
    track('product-seen', { page: 'pages/menu/index', ...(WORD.test(product) ? { subject: product } : {}) });
  }, [product]);
}

/** How the member had it last, where the menu of now still has all of that. */
function Usual({ item, onUse }: { item: MenuItemView; onUse: () => void }): ReactElement | null {
  if (item.usual === null || item.options.length === 0 || !isPossible(item.options, item.usual)) return null;
  const words = choiceText(item.options, item.usual);
  return (
    <Pressable className={styles.usual} onPress={onUse}>
      <Text className={styles.usualWords}>{menuWords.usual(words || menuWords.usualPlain)}</Text>
      <Text className={styles.usualUse}>{menuWords.usualUse}</Text>
    </Pressable>
  );
}

function About({ item: { picture, description, tips } }: { item: MenuItemView }): ReactElement {
  return (
    <>
      <ProductPicture name={picture} className={styles.picture} isWhole />
      {description !== '' && <Text className={styles.description}>{description}</Text>}
      {tips.length > 0 && (
        <View className={styles.tips}>
          <Text className={styles.tipsTitle}>{menuWords.tips}</Text>
          {tips.map((tip) => (
            <Text key={tip} className={styles.tip}>
              {tip}
            </Text>
          ))}
        </View>
      )}
    </>
  );
}

/** Starts with the standard choices. The price is the list's: what is paid, the server says at the till. */
export function ProductSheet(props: ProductSheetProps): ReactElement {
  const { item, items, most, closed, onAdd, onOrder, onClose } = props;
  const [chosen, setDraft] = useState<Draft>(() => firstDraft(item, items));
  // There may be fewer left than when the sheet was opened.
  const draft = { ...chosen, quantity: Math.min(chosen.quantity, Math.max(1, most)) };
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const { note } = useMenuParts();
  useProductSeen(item.product);
  const isOpen = item.closedFor === null;
  return (
    <Sheet
      id="product"
      title={item.name}
      onClose={onClose}
      foot={
        <ProductFoot
          item={item}
          quantity={draft.quantity}
          most={most}
          sum={{
            bestFen: timesFen(bestUnitFen(item, items, draft), draft.quantity),
            listFen: timesFen(unitFen(item, items, draft), draft.quantity),
          }}
          missing={missingOf(item, items, draft)}
          closed={closed}
          onQuantity={(quantity) => change({ quantity })}
          onAdd={() => onAdd(entryOf(item, items, draft))}
          onOrder={() => onOrder(entryOf(item, items, draft))}
        />
      }
    >
      <About item={item} />
      {note(item)}
      {isOpen && (
        <>
          <Usual item={item} onUse={() => change({ options: item.usual ?? draft.options })} />
          {item.set !== null && <SetParts set={item.set} items={items} draft={draft} onChange={setDraft} />}
          <OptionGroups
            groups={item.options}
            choice={draft.options}
            onChange={(options) => change({ options })}
          />
          {item.custom !== null && (
            <CustomText custom={item.custom} text={draft.text} onChange={(text) => change({ text })} />
          )}
        </>
      )}
    </Sheet>
  );
}
