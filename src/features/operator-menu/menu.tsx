/** The operator's menu: the list, its categories, or one item. */
import { useState, type ReactElement } from 'react';
import { MessageLine } from '../../components/message-line';
import { useReply } from '../../platform/use-reply';
import { listMenu } from '../operator-kit/api-trade';
import { Waiting } from '../operator-kit/desk/waiting';
import { Categories } from './categories';
import { ItemEditor } from './item-editor';
import { newItem } from './item-problems';
import { MenuList } from './menu-list';
import { categoryWords, menuWords } from './words';

/** `item`: the product; null: a new one. */
type Shown = { is: 'list' } | { is: 'categories' } | { is: 'item'; product: string | null };

/** One of the three is on screen. */
export function Menu(): ReactElement {
  const [shown, setShown] = useState<Shown>({ is: 'list' });
  const [done, setDone] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const { data, rejection, retry } = useReply(`menu ${changes}`, listMenu);
  if (data === null) return <Waiting rejection={rejection} heights={[52, 320]} onRetry={retry} />;
  const refresh = (words: string | null): void => {
    setDone(words);
    setChanges((before) => before + 1);
  };
  const show = (next: Shown): void => {
    setDone(null);
    setShown(next);
  };
  const backWith = (words: string): void => {
    setShown({ is: 'list' });
    refresh(words);
  };
  const edited =
    shown.is === 'item' ? data.items.find(({ item }) => item.product === shown.product) : undefined;
  return (
    <>
      <MessageLine words={done} />
      {shown.is === 'list' && (
        <MenuList
          desk={data}
          onAdd={() => show({ is: 'item', product: null })}
          onEdit={(product) => show({ is: 'item', product })}
          onCategories={() => show({ is: 'categories' })}
          onSaved={refresh}
          onStale={() => refresh(null)}
        />
      )}
      {shown.is === 'categories' && (
        <Categories
          desk={data}
          onSaved={() => backWith(categoryWords.saved)}
          onLeave={() => show({ is: 'list' })}
        />
      )}
      {shown.is === 'item' && (
        <ItemEditor
          key={edited?.revision ?? 0}
          desk={data}
          edited={edited ?? { item: newItem(data.categories[0]?.id ?? ''), shown: true, revision: 0 }}
          onSaved={(name) => backWith(menuWords.saved(name))}
          onTakeNew={() => refresh(menuWords.tookNew)}
          onLeave={() => show({ is: 'list' })}
        />
      )}
    </>
  );
}
