/** The menu by categories: each item with its picture and price, and whether guests see it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { saveItem } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
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
        <Text className={styles.faint}>
          {yuan(String(item.priceFen))} · {item.product}
        </Text>
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

interface MenuListProps {
  desk: MenuDeskReply;
  onAdd: () => void;
  onEdit: (product: string) => void;
  onCategories: () => void;
  onSaved: (name: string) => void;
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
    (_, { item }) => onSaved(item.name),
  );
  const { categories, items } = desk;
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
      </View>
      <MessageLine words={saving.trouble} isTrouble />
      {groups.length === 0 && <Notice title={menuWords.emptyTitle} hint={menuWords.emptyHint} />}
      {groups.map(({ id, name, own }) => (
        <Panel key={id} title={menuWords.count(name, own.length)}>
          {own.length === 0 && <Text className={styles.faint}>{menuWords.empty}</Text>}
          {own.map((kept) => (
            <ItemRow
              key={kept.item.product}
              kept={kept}
              isBusy={saving.busy !== null}
              onEdit={() => onEdit(kept.item.product)}
              onShow={(shown) => saving.start({ ...kept, shown })}
            />
          ))}
        </Panel>
      ))}
    </>
  );
}
