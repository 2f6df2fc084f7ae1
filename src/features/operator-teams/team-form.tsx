/** A team as it is made or changed: its name, what it is to sell, what the brand pays, its months. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TeamDocument } from '../../../cloudfunctions/contract/referral-team';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { problemsOf, readDraft, type TeamDraft } from './team-draft';
import { formWords as words } from './words';

const KINDS = [
  { value: 'fixed', words: words.fixed },
  { value: 'rate', words: words.rate },
];

interface TeamFormProps {
  title: string;
  draft: TeamDraft;
  /** Null: a new team, whose first month is chosen. Else from which month a change counts. */
  changesFrom: string | null;
  save: (document: TeamDocument) => Promise<Reply<{ team: string }>>;
  onSaved: (team: string) => void;
  onClose: () => void;
}

interface FieldsProps {
  draft: TeamDraft;
  isNew: boolean;
  set: (changes: Partial<TeamDraft>) => void;
}

function Bonus({ draft, set }: Omit<FieldsProps, 'isNew'>): ReactElement {
  const problems = problemsOf(draft);
  return (
    <>
      <ChoiceField
        label={words.kind}
        value={draft.kind}
        options={KINDS}
        onChange={(kind) => set({ kind: kind === 'rate' ? 'rate' : 'fixed' })}
      />
      {draft.kind === 'rate' && (
        <Field
          isNumber
          label={words.rateBp}
          value={draft.rate}
          problems={problems.rate}
          onChange={(rate) => set({ rate })}
        />
      )}
      <Field
        isNumber
        label={draft.kind === 'rate' ? words.most : words.fen}
        value={draft.bonus}
        problems={problems.bonus}
        onChange={(bonus) => set({ bonus })}
      />
    </>
  );
}

function Fields({ draft, isNew, set }: FieldsProps): ReactElement {
  const problems = problemsOf(draft);
  return (
    <View className={styles.grid}>
      <Field
        label={words.name}
        value={draft.name}
        problems={problems.name}
        onChange={(name) => set({ name })}
      />
      <Field
        isNumber
        label={words.target}
        value={draft.target}
        problems={problems.target}
        onChange={(target) => set({ target })}
      />
      <Bonus draft={draft} set={set} />
      {isNew && (
        <Field
          label={words.from}
          value={draft.from}
          hint={words.fromHint}
          problems={problems.from}
          onChange={(from) => set({ from: from.trim() })}
        />
      )}
      <Field
        label={words.until}
        value={draft.until}
        hint={words.untilHint}
        problems={problems.until}
        onChange={(until) => set({ until: until.trim() })}
      />
    </View>
  );
}

/** On screen as long as it is rendered. */
export function TeamForm({
  title,
  draft: first,
  changesFrom,
  save,
  onSaved,
  onClose,
}: TeamFormProps): ReactElement {
  const [draft, setDraft] = useState(first);
  const saving = useAttempt(save, ({ team }) => onSaved(team));
  const document = readDraft(draft);
  return (
    <Sheet id="team-form" title={title} onClose={onClose}>
      <Fields
        draft={draft}
        isNew={changesFrom === null}
        set={(changes) => setDraft({ ...draft, ...changes })}
      />
      <View className={styles.lines}>
        {changesFrom !== null && <Text className={styles.faint}>{words.counts(changesFrom)}</Text>}
        <Text className={styles.faint}>{words.law}</Text>
      </View>
      <MessageLine words={saving.trouble} isTrouble />
      <View className={styles.stack}>
        <ActionButton
          words={words.save}
          busyWords={saving.busy === null ? null : words.saving}
          disabled={document === null}
          onPress={() => document !== null && saving.start(document)}
        />
      </View>
    </Sheet>
  );
}
