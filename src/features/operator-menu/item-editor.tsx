/** One item in its own view: the form, and beside it its picture, what is wrong, and saving. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { ProductPicture } from '../../components/product-picture';
import { Toggle } from '../../components/toggle';
import { saveItem, type EditedItem } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { textAt } from '../operator-kit/form/document';
import { EditorFrame } from '../operator-kit/form/editor-frame';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { RawForm } from '../operator-kit/form/raw-form';
import { useLevels } from '../operator-kit/form/use-options';
import { formWords } from '../operator-kit/form/words';
import { ItemBasics } from './item-basics';
import { ItemOptions } from './item-options';
import { asItem, itemProblems } from './item-problems';
import { ItemSet } from './item-set';
import { ItemWindows } from './item-windows';
import looks from './menu-list.module.scss';
import { itemWords, menuWords } from './words';

interface ItemEditorProps {
  desk: MenuDeskReply;
  /** Revision 0: a new one. */
  edited: { item: object; shown: boolean; revision: number };
  onSaved: (name: string) => void;
  /** Somebody else changed it: what it is now instead of what is being edited. */
  onTakeNew: () => void;
  onLeave: () => void;
}

function Overtaken({ onTakeNew }: { onTakeNew: () => void }): ReactElement {
  return (
    <View className={styles.above}>
      <Text className={styles.warning}>{menuWords.overtaken}</Text>
      <View className={styles.buttons}>
        <ActionButton words={menuWords.takeNew} kind="quiet" onPress={onTakeNew} />
      </View>
    </View>
  );
}

interface SideProps extends Pick<ItemEditorProps, 'onTakeNew' | 'onLeave' | 'onSaved'> {
  document: unknown;
  problems: number;
  edited: Omit<EditedItem, 'item'>;
  onShown: (shown: boolean) => void;
}

function Side({ document, problems, edited, onShown, onSaved, onTakeNew, onLeave }: SideProps): ReactElement {
  const [isOvertaken, setOvertaken] = useState(false);
  const saving = useAttempt(
    async (item: EditedItem) => {
      const reply = await saveItem(item);
      setOvertaken(!reply.ok && reply.code === 'already-changed');
      return reply;
    },
    (_, { item }) => onSaved(item.name),
  );
  const item = asItem(document);
  const save = (): void => {
    if (item !== null) saving.start({ ...edited, item });
  };
  const takeNew = (): void => {
    saving.clear();
    setOvertaken(false);
    onTakeNew();
  };
  return (
    <View className={styles.panel}>
      <ProductPicture className={looks.preview} name={textAt(document, ['picture'])} />
      <Toggle
        kind="switch"
        title={itemWords.shown}
        hint={itemWords.shownHint}
        isOn={edited.shown}
        onChange={onShown}
      />
      <Text className={styles.faint}>{problems === 0 ? formWords.fine : formWords.problems(problems)}</Text>
      <MessageLine words={saving.trouble} isTrouble />
      {isOvertaken && <Overtaken onTakeNew={takeNew} />}
      <View className={styles.stack}>
        <ActionButton
          words={menuWords.save}
          busyWords={saving.busy === null ? null : menuWords.saving}
          disabled={problems > 0 || item === null}
          onPress={save}
        />
        <View className={styles.gap} />
        <ActionButton words={menuWords.back} kind="quiet" onPress={onLeave} />
        <Text className={styles.faint}>{menuWords.unsaved}</Text>
      </View>
    </View>
  );
}

/** Begins with `edited`; nothing is kept before it is saved. */
export function ItemEditor({ desk, edited, ...ways }: ItemEditorProps): ReactElement {
  const { revision } = edited;
  const [shown, setShown] = useState(edited.shown);
  const levels = useLevels();
  const taken = revision === 0 ? desk.items.map(({ item }) => item.product) : [];
  const form = useKeptForm(edited.item, (document) => itemProblems(document, taken));
  const unfinished = form.raw === null ? 0 : 1;
  return (
    <FormContext.Provider value={form}>
      <EditorFrame
        side={
          <Side
            {...ways}
            document={form.document}
            problems={form.problems.length + unfinished}
            edited={{ shown, revision }}
            onShown={setShown}
          />
        }
      >
        <ItemBasics desk={desk} isNew={revision === 0} />
        <ItemOptions />
        <ItemWindows levels={levels} />
        <ItemSet items={desk.items.map(({ item }) => item)} />
        <RawForm />
      </EditorFrame>
    </FormContext.Provider>
  );
}
