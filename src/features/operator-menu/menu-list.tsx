/** The menu by categories: each item with its picture and price, and whether guests see it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { MOST_AT_ONCE } from '../../../cloudfunctions/contract/limits';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { Toggle } from '../../components/toggle';
import { saveItem } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { TickBar, useTicks, type Ticks } from '../operator-kit/desk/ticks';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { tickWords } from '../operator-kit/desk/words';
import { ItemsSheet } from './bulk-sheet';
import looks from './menu-list.module.scss';
import { menuWords } from './words';

type Kept = MenuDeskReply['items'][number];

interface ItemRowProps {
  kept: Kept;
  isBusy: boolean;
  onEdit: () => void;
  onShow: (shown: boolean) => void;
}

function ItemRow({ kept, isBusy, onEdit, onShow }: ItemRowProps): ReactElement {
  const { item, shown } = kept;
  return (
    <View className={`${styles.row} ${looks.item}`}>
      <ProductPicture className={looks.picture} name={item.picture} />
      <View className={looks.words}>
        <View className={styles.head}>
          <Text className={styles.entry}>{item.name}</Text>
          <Text className={`${styles.badge} ${shown ? styles.strong : ''}`}>
            {shown ? menuWords.shown : menuWords.hidden}
          </Text>
          {item.set !== null && <Text className={styles.badge}>{menuWords.isSet}</Text>}
          {item.windows.length > 0 && <Text className={styles.badge}>{menuWords.limited}</Text>}
        </View>
        <Text className={styles.faint}>{yuan(String(item.priceFen))}</Text>
      </View>
      <View className={looks.ways}>
        <Pressable
          className={styles.small}
          label={shown ? menuWords.hideLabel(item.name) : menuWords.showLabel(item.name)}
          disabled={isBusy}
          onPress={() => onShow(!shown)}
        >
          {shown ? menuWords.hide : menuWords.show}
        </Pressable>
        <Pressable className={styles.small} label={menuWords.editLabel(item.name)} onPress={onEdit}>
          {menuWords.edit}
        </Pressable>
      </View>
    </View>
  );
}

/** The row while several are ticked. */
const TickedItem = ({ kept: { item, shown }, ticks }: { kept: Kept; ticks: Ticks }): ReactElement => (
  <View className={styles.row}>
    <Toggle
      kind="checkbox"
      title={item.name}
      hint={`${yuan(String(item.priceFen))} · ${shown ? menuWords.shown : menuWords.hidden}`}
      isOn={ticks.ticked?.has(item.product) ?? false}
      onChange={(isOn) => ticks.tick(item.product, isOn)}
    />
  </View>
);

interface TickedItemsProps extends Pick<MenuListProps, 'desk' | 'onSaved' | 'onStale'> {
  ticks: Ticks;
  /** As they stand on screen. */
  groups: readonly { own: readonly Kept[] }[];
}

/** What is done with those that are ticked. */
function TickedItems({ desk, ticks, groups, onSaved, onStale }: TickedItemsProps): ReactElement {
  const [isChanging, setChanging] = useState(false);
  const saved = (words: string): void => {
    ticks.leave();
    setChanging(false);
    onSaved(words);
  };
  return (
    <>
      <TickBar
        ticks={ticks}
        keys={groups.flatMap(({ own }) => own.map(({ item }) => item.product))}
        most={MOST_AT_ONCE}
        onChange={() => setChanging(true)}
      />
      {isChanging && ticks.ticked !== null && (
        <ItemsSheet
          desk={desk}
          ticked={ticks.ticked}
          onSaved={saved}
          onStale={onStale}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}

interface MenuListProps {
  desk: MenuDeskReply;
  onAdd: () => void;
  onEdit: (product: string) => void;
  onCategories: () => void;
  onSaved: (words: string) => void;
  /** Somebody else changed an item meanwhile. */
  onStale: () => void;
}

/** Whether an item is shown is kept at once. */
export function MenuList(props: MenuListProps): ReactElement {
  const { desk, onAdd, onEdit, onCategories, onSaved, onStale } = props;
  const saving = useAttempt(
    async (kept: Kept) => {
      const reply = await saveItem(kept);
      if (!reply.ok && reply.code === 'already-changed') onStale();
      return reply;
    },
    (_, { item }) => onSaved(menuWords.saved(item.name)),
  );
  const { categories, items } = desk;
  const ticks = useTicks();
  const known = new Set(categories.map(({ id }) => id));
  const lost = items.filter(({ item }) => !known.has(item.category));
  const groups = [
    ...categories.map(({ id, name }) => ({
      id,
      name,
      own: items.filter(({ item }) => item.category === id),
    })),
    ...(lost.length > 0 ? [{ id: '', name: menuWords.noCategory, own: lost }] : []),
  ];
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={menuWords.add} disabled={categories.length === 0} onPress={onAdd} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={menuWords.categories} kind="quiet" onPress={onCategories} />
        </View>
        {items.length > 0 && ticks.ticked === null && (
          <View className={styles.slot}>
            <ActionButton words={tickWords.begin} kind="quiet" onPress={ticks.begin} />
          </View>
        )}
      </View>
      <MessageLine words={saving.trouble} isTrouble />
      {groups.length === 0 && <Notice title={menuWords.emptyTitle} hint={menuWords.emptyHint} />}
      {groups.map(({ id, name, own }) => (
        <Panel key={id} title={menuWords.count(name, own.length)}>
          {own.length === 0 && <Text className={styles.faint}>{menuWords.empty}</Text>}
          {own.map((kept) =>
            ticks.ticked !== null ? (
              <TickedItem key={kept.item.product} kept={kept} ticks={ticks} />
            ) : (
              <ItemRow
                key={kept.item.product}
                kept={kept}
                isBusy={saving.busy !== null}
                onEdit={() => onEdit(kept.item.product)}
                onShow={(shown) => saving.start({ ...kept, shown })}
              />
            ),
          )}
        </Panel>
      ))}
      <TickedItems desk={desk} ticks={ticks} groups={groups} onSaved={onSaved} onStale={onStale} />
    </>
  );
}
