/** The operator's points mall: the list, or one item. */
import { useState, type ReactElement } from 'react';
import { MessageLine } from '../../components/message-line';
import { useReply } from '../../platform/use-reply';
import { Waiting } from '../operator-kit/desk/waiting';
import { listMallItems } from './api';
import { ItemEditor } from './item-editor';
import { ItemList } from './item-list';
import { editorWords, listWords } from './words';

/** `item`: its code; null: a new one. */
type Shown = { is: 'list' } | { is: 'item'; item: string | null };

/** One of the two is on screen. */
export function MallDesk(): ReactElement {
  const [shown, setShown] = useState<Shown>({ is: 'list' });
  const [done, setDone] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  const { data, rejection, retry } = useReply(`mall items ${changes}`, listMallItems);
  if (data === null) return <Waiting rejection={rejection} heights={[52, 240]} onRetry={retry} />;
  const refresh = (words: string | null): void => {
    setDone(words);
    setChanges((before) => before + 1);
  };
  const show = (next: Shown): void => {
    setDone(null);
    setShown(next);
  };
  const edited = shown.is === 'item' ? (data.items.find(({ item }) => item === shown.item) ?? null) : null;
  return (
    <>
      <MessageLine words={done} />
      {shown.is === 'list' ? (
        <ItemList
          items={data.items}
          onAdd={() => show({ is: 'item', item: null })}
          onEdit={(item) => show({ is: 'item', item })}
          onSaved={(name) => refresh(listWords.saved(name))}
          onStale={() => refresh(null)}
        />
      ) : (
        <ItemEditor
          key={edited?.revision ?? 0}
          desk={data}
          edited={edited}
          onSaved={(name) => {
            setShown({ is: 'list' });
            refresh(listWords.saved(name));
          }}
          onTakeNew={() => refresh(editorWords.tookNew)}
          onLeave={() => show({ is: 'list' })}
        />
      )}
    </>
  );
}
