/** Making a district, or changing one: what it is called, and which of the brand's stores lie in it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { DistrictLine } from '../../../cloudfunctions/contract/ally';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { saveDistrict } from '../operator-kit/api-allies';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { CodeField, isCode } from '../operator-kit/form/code-field';
import { listAt, textAt } from '../operator-kit/form/document';
import { Field } from '../operator-kit/form/field';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { useStores } from '../operator-kit/form/use-options';
import { districtWords as words, listWords } from './words';

const LONGEST = 40;

interface DistrictSheetProps {
  /** Null: a new one. */
  line: DistrictLine | null;
  onDone: () => void;
  onCancel: () => void;
}

/** Its code is chosen once. */
export function DistrictSheet({ line, onDone, onCancel }: DistrictSheetProps): ReactElement {
  const [typedCode, setCode] = useState('');
  const { stores } = useStores();
  const form = useKeptForm({ name: line?.name ?? '', stores: line?.stores ?? [] }, () => []);
  const district = line?.district ?? typedCode;
  const name = textAt(form.document, ['name']);
  const document = { name: name.trim(), stores: listAt(form.document, ['stores']).map(String) };
  const saving = useAttempt(
    (_: 'save') => saveDistrict({ district, document, after: line?.revision ?? 0 }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="save-district"
      title={line === null ? words.createTitle : listWords.editTitle(line.name)}
      text={words.text}
      words={listWords.save}
      busyWords={saving.busy === null ? null : listWords.saving}
      troubleText={saving.trouble}
      disabled={!isCode(district) || document.name === '' || document.name.length > LONGEST}
      onConfirm={() => saving.start('save')}
      onCancel={onCancel}
    >
      <FormContext.Provider value={form}>
        <View className={styles.fields}>
          {line === null && <CodeField value={typedCode} words={listWords} onChange={setCode} />}
          <Field
            label={words.name}
            value={name}
            hint={words.nameHint}
            onChange={(typed) => form.set(['name'], typed)}
          />
          <ManyChoice path={['stores']} label={words.stores} options={stores} none={words.noStores} />
        </View>
      </FormContext.Provider>
    </ConfirmSheet>
  );
}
