/** Making an ally, or changing one. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ALLY_KINDS, type Ally, type AllyLine } from '../../../cloudfunctions/contract/ally';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Toggle } from '../../components/toggle';
import { saveAlly } from '../operator-kit/api-allies';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { CodeField, isCode } from '../operator-kit/form/code-field';
import { ChoiceField, Field } from '../operator-kit/form/field';
import type { Option } from '../operator-kit/form/use-options';
import { allyWords as words, listWords } from './words';

const LONGEST = 40;

interface AllySheetProps {
  /** Null: a new one. */
  line: AllyLine | null;
  districts: readonly Option[];
  onDone: () => void;
  onCancel: () => void;
}

const firstOf = (line: AllyLine | null): Ally => ({
  name: line?.name ?? '',
  kind: line?.kind ?? 'brand',
  district: line?.district ?? null,
  isOpen: line?.isOpen ?? true,
});

/** Its code is chosen once. */
export function AllySheet({ line, districts, onDone, onCancel }: AllySheetProps): ReactElement {
  const [typedCode, setCode] = useState('');
  const [draft, setDraft] = useState(() => firstOf(line));
  const change = (part: Partial<Ally>): void => setDraft((before) => ({ ...before, ...part }));
  const ally = line?.ally ?? typedCode;
  const name = draft.name.trim();
  const saving = useAttempt(
    (_: 'save') => saveAlly({ ally, document: { ...draft, name }, after: line?.revision ?? 0 }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="save-ally"
      title={line === null ? words.createTitle : listWords.editTitle(line.name)}
      text={line === null ? words.createText : words.editText}
      words={listWords.save}
      busyWords={saving.busy === null ? null : listWords.saving}
      troubleText={saving.trouble}
      disabled={!isCode(ally) || name === '' || name.length > LONGEST}
      onConfirm={() => saving.start('save')}
      onCancel={onCancel}
    >
      <View className={styles.fields}>
        {line === null && <CodeField value={typedCode} words={listWords} onChange={setCode} />}
        <Field
          label={words.name}
          value={draft.name}
          hint={words.nameHint}
          onChange={(typed) => change({ name: typed })}
        />
        <ChoiceField
          label={words.kind}
          value={draft.kind}
          options={words.kinds}
          onChange={(value) => change({ kind: ALLY_KINDS.find((kind) => kind === value) ?? 'brand' })}
        />
        <ChoiceField
          label={words.district}
          value={draft.district ?? ''}
          options={[{ value: '', words: words.noDistrict }, ...districts]}
          onChange={(value) => change({ district: value === '' ? null : value })}
        />
        <Toggle
          kind="checkbox"
          title={words.isOpen}
          hint={words.isOpenHint}
          isOn={draft.isOpen}
          onChange={(isOpen) => change({ isOpen })}
        />
      </View>
    </ConfirmSheet>
  );
}
