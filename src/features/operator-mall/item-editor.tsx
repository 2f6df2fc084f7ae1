/** One item in its own view: the form, and beside it what is wrong, and saving. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallDeskItem, MallDeskReply } from '../../../cloudfunctions/contract/mall-desk';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { EditorFrame } from '../operator-kit/form/editor-frame';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { useNames } from '../operator-kit/form/use-names';
import { formWords } from '../operator-kit/form/words';
import { saveMallItem } from './api';
import { asForm, editedProblems, fromForm } from './edited-item';
import { PriceFields, WhatFields, WhenFields } from './mall-fields';
import { editorWords as words } from './words';

interface ItemEditorProps {
  desk: MallDeskReply;
  /** Null: a new one. */
  edited: MallDeskItem | null;
  onSaved: (name: string) => void;
  /** Somebody else changed it: what it is now instead of what is being edited. */
  onTakeNew: () => void;
  onLeave: () => void;
}

interface SideProps extends Omit<ItemEditorProps, 'desk'> {
  form: unknown;
  problems: number;
}

function Side({ form, problems, edited, onSaved, onTakeNew, onLeave }: SideProps): ReactElement {
  const [isLive, setLive] = useState(edited === null || edited.state === 'live');
  const [isOvertaken, setOvertaken] = useState(false);
  const saving = useAttempt(
    async (kept: Parameters<typeof saveMallItem>[0]) => {
      const reply = await saveMallItem(kept);
      setOvertaken(!reply.ok && reply.code === 'already-changed');
      return reply;
    },
    (_, { document }) => onSaved(document.name),
  );
  const kept = fromForm(form);
  const save = (): void => {
    if (kept === null) return;
    saving.start({ ...kept, state: isLive ? 'live' : 'hidden', revision: edited?.revision ?? 0 });
  };
  return (
    <View className={styles.panel}>
      <Toggle kind="switch" title={words.shown} hint={words.shownHint} isOn={isLive} onChange={setLive} />
      <Text className={styles.faint}>{problems === 0 ? formWords.fine : formWords.problems(problems)}</Text>
      <MessageLine words={saving.trouble} isTrouble />
      {isOvertaken && (
        <View className={styles.above}>
          <Text className={styles.warning}>{words.overtaken}</Text>
          <View className={styles.buttons}>
            <ActionButton words={words.takeNew} kind="quiet" onPress={onTakeNew} />
          </View>
        </View>
      )}
      <View className={styles.stack}>
        <ActionButton
          words={words.save}
          busyWords={saving.busy === null ? null : words.saving}
          disabled={problems > 0 || kept === null}
          onPress={save}
        />
        <View className={styles.gap} />
        <ActionButton words={words.back} kind="quiet" onPress={onLeave} />
        <Text className={styles.faint}>{words.unsaved}</Text>
      </View>
    </View>
  );
}

/** Begins with `edited`; nothing is kept before it is saved. */
export function ItemEditor({ desk, edited, ...ways }: ItemEditorProps): ReactElement {
  const names = useNames();
  const taken = edited === null ? desk.items.map(({ item }) => item) : [];
  const form = useKeptForm(asForm(edited), (document) => editedProblems(document, taken));
  return (
    <FormContext.Provider value={form}>
      <EditorFrame
        side={<Side {...ways} edited={edited} form={form.document} problems={form.problems.length} />}
      >
        <WhatFields desk={desk} names={names} isNew={edited === null} />
        <PriceFields />
        <WhenFields names={names} />
      </EditorFrame>
    </FormContext.Provider>
  );
}
