/** One cycle in its form, and beside it what is wrong, and publishing. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeskCycleReply } from '../../../cloudfunctions/contract/community';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { DayField } from '../operator-kit/form/day-field';
import { EditorFrame } from '../operator-kit/form/editor-frame';
import { FormChoice, FormField, FormMoment, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { FormContext, useFormValue, useKeptForm, useProblemsAt } from '../operator-kit/form/form';
import { useNames, type Names } from '../operator-kit/form/use-names';
import { percentOf, text, whole, yuanOf } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { publishCycle } from './api';
import { asForm, editedProblems, EMPTY_ITEM, EMPTY_PLACE, fromForm } from './edited-cycle';
import { editorWords as words } from './words';

const NOTHING = { value: '', words: words.choose };

function FormDay({ name, label }: { name: string; label: string }): ReactElement {
  const path = ['terms', name];
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path);
  return <DayField label={label} value={String(value ?? '')} problems={problems} onChange={set} />;
}

function Basics({ isNew }: { isNew: boolean }): ReactElement {
  return (
    <>
      <Panel title={words.basics}>
        <View className={styles.grid}>
          {isNew && <FormField path={['code']} kind={text} label={words.code} hint={words.codeHint} />}
          <FormField path={['name']} kind={text} label={words.name} />
          <FormChoice path={['terms', 'leftOver']} label={words.leftOver} options={words.leftOvers} />
          <FormField
            path={['terms', 'feeBp']}
            kind={percentOf}
            label={words.fee}
            hint={words.feeHint}
            isNumber
          />
        </View>
        <View className={styles.below}>
          <FormField path={['notes']} kind={text} label={words.notes} />
        </View>
      </Panel>
      <Panel title={words.days}>
        <View className={styles.grid}>
          <FormMoment path={['terms', 'cutoff']} label={words.cutoff} hint={words.cutoffHint} />
          <FormDay name="arrives" label={words.arrives} />
          <FormDay name="fetchFrom" label={words.fetchFrom} />
          <FormDay name="fetchTo" label={words.fetchTo} />
        </View>
      </Panel>
    </>
  );
}

function Items({ names }: { names: Names }): ReactElement {
  const path = ['terms', 'items'];
  const { list, add, remove } = useFormList(path);
  return (
    <Panel title={words.items}>
      {list.map((_, at) => (
        <View key={at} className={styles.part}>
          <View className={styles.grid}>
            <FormChoice
              path={[...path, at, 'product']}
              label={words.product}
              options={[NOTHING, ...names.products]}
            />
            <FormField path={[...path, at, 'priceFen']} kind={yuanOf} label={words.price} isNumber />
            <FormField
              path={[...path, at, 'perMember']}
              kind={whole}
              label={words.perMember}
              hint={words.unlimited}
              whenEmpty={{ path: [...path, at, 'perMember'], value: null }}
              isNumber
            />
          </View>
          <Pressable
            className={styles.small}
            label={words.removeLabel(`${words.items} ${at + 1}`)}
            onPress={() => remove(at)}
          >
            {words.remove}
          </Pressable>
        </View>
      ))}
      <ActionButton kind="quiet" words={words.addItem} onPress={() => add(EMPTY_ITEM)} />
      <PlaceProblems paths={[path]} />
    </Panel>
  );
}

function Places({ names }: { names: Names }): ReactElement {
  const path = ['terms', 'places'];
  const { list, add, remove } = useFormList(path);
  return (
    <Panel title={words.places}>
      {list.map((_, at) => (
        <View key={at} className={styles.part}>
          <View className={styles.grid}>
            <FormField path={[...path, at, 'code']} kind={text} label={words.placeCode} />
            <FormField path={[...path, at, 'name']} kind={text} label={words.placeName} />
            <FormField path={[...path, at, 'address']} kind={text} label={words.address} />
            <FormChoice
              path={[...path, at, 'store']}
              label={words.store}
              options={[NOTHING, ...names.stores]}
            />
            <FormField
              path={[...path, at, 'leader']}
              kind={text}
              label={words.leader}
              hint={words.leaderHint}
              whenEmpty={{ path: [...path, at, 'leader'], value: null }}
            />
          </View>
          <Pressable
            className={styles.small}
            label={words.removeLabel(`${words.places} ${at + 1}`)}
            onPress={() => remove(at)}
          >
            {words.remove}
          </Pressable>
        </View>
      ))}
      <ActionButton kind="quiet" words={words.addPlace} onPress={() => add(EMPTY_PLACE)} />
      <PlaceProblems paths={[path]} />
    </Panel>
  );
}

interface EditorProps {
  /** Null: a new one. */
  edited: DeskCycleReply | null;
  onPublished: (cycle: string, words: string) => void;
  onLeave: () => void;
}

interface SideProps extends EditorProps {
  form: unknown;
  problems: number;
}

function Side({ form, problems, edited, onPublished, onLeave }: SideProps): ReactElement {
  const [wrong, setWrong] = useState<string | null>(null);
  const publishing = useAttempt(
    (kept: Parameters<typeof publishCycle>[0]) => publishCycle(kept),
    (reply, { cycle }) => {
      if (reply.outcome === 'problems')
        return setWrong(reply.problems.map(({ message }) => message).join('；'));
      return onPublished(cycle, words.published(reply.groups.length));
    },
  );
  const kept = fromForm(form);
  return (
    <View className={styles.panel}>
      {edited !== null && <Text className={styles.faint}>{words.fixed}</Text>}
      <Text className={styles.faint}>{problems === 0 ? formWords.fine : formWords.problems(problems)}</Text>
      <MessageLine words={publishing.trouble ?? wrong} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={words.publish}
          busyWords={publishing.busy === null ? null : words.publishing}
          disabled={problems > 0 || kept === null}
          onPress={() => {
            setWrong(null);
            if (kept !== null) publishing.start({ ...kept, revision: edited?.revision ?? 0 });
          }}
        />
        <View className={styles.gap} />
        <ActionButton words={words.back} kind="quiet" onPress={onLeave} />
      </View>
    </View>
  );
}

/** Begins with `edited`; nothing is kept before it is published. */
export function CycleEditor(props: EditorProps): ReactElement {
  const names = useNames();
  const form = useKeptForm(asForm(props.edited), editedProblems);
  return (
    <FormContext.Provider value={form}>
      <EditorFrame side={<Side {...props} form={form.document} problems={form.problems.length} />}>
        <Basics isNew={props.edited === null} />
        <Items names={names} />
        <Places names={names} />
      </EditorFrame>
    </FormContext.Provider>
  );
}
