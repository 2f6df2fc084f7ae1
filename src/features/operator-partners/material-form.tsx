/** One piece of material: its words, its picture, what it leads to, and when it is shown. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import {
  MATERIAL_KINDS,
  materialSchema,
  type DeskMaterial,
  type Material,
} from '../../../cloudfunctions/contract/partner-desk';
import { ActionButton } from '../../components/action-button';
import { dayAt } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { saveMaterial } from '../operator-kit/api-partners';
import { listMenu } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { textAt } from '../operator-kit/form/document';
import { FormChoice, FormField } from '../operator-kit/form/fields';
import { FormContext, useForm, useKeptForm } from '../operator-kit/form/form';
import { PictureField } from '../operator-kit/form/picture-field';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { useNames } from '../operator-kit/form/use-names';
import { text } from '../operator-kit/form/values';
import { DaysFields } from './days-fields';
import { materialWords as words } from './words';

/** A new one, shown from today on. */
export const NEW_MATERIAL = (): DeskMaterial => ({
  ...{ material: `m-${randomId()}`, revision: 0, state: 'live', title: '', words: '', picture: '' },
  ...{ content: { kind: 'shop', id: '' }, fromDay: dayAt(Date.now()), untilDay: null },
});

const KINDS = MATERIAL_KINDS.map((value) => ({ value, words: words.kinds[value] }));

/** What it leads to: the shop needs no name. */
function Leads(): ReactElement {
  const { document, set } = useForm();
  const names = useNames();
  const kind = textAt(document, ['content', 'kind']);
  return (
    <View className={styles.grid}>
      <FormChoice
        path={['content', 'kind']}
        label={words.to}
        options={KINDS}
        onChoose={(chosen) => set(['content'], { kind: chosen, id: '' })}
      />
      {kind === 'item' && (
        <FormChoice
          path={['content', 'id']}
          label={words.item}
          options={[{ value: '', words: '–' }, ...names.products]}
        />
      )}
      {kind === 'offer' && <FormField path={['content', 'id']} kind={text} label={words.offer} />}
    </View>
  );
}

interface MaterialFormProps {
  edited: DeskMaterial;
  onSaved: () => void;
  onCancel: () => void;
}

/** Nothing is kept before it is saved; what is taken away is shown again by saving it. */
export function MaterialForm({ edited, onSaved, onCancel }: MaterialFormProps): ReactElement {
  const { material, revision, state: _state, ...document } = edited;
  const form = useKeptForm(document, (draft) => shapeProblems(materialSchema, draft));
  const { data: menu } = useReply('menu of material', listMenu);
  const read = materialSchema.safeParse(form.document);
  const saving = useAttempt(
    (saved: Material) => saveMaterial({ material, document: saved, revision }),
    onSaved,
  );
  return (
    <FormContext.Provider value={form}>
      <View className={styles.panel}>
        <View className={styles.fields}>
          <FormField path={['title']} kind={text} label={words.title} />
          <FormField path={['words']} kind={text} label={words.words} hint={words.wordsHint} />
          <PictureField path={['picture']} label={words.picture} pictures={menu?.pictures ?? []} />
          <Leads />
          <DaysFields from={words.from} until={words.until} />
        </View>
        <MessageLine words={saving.trouble} isTrouble />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={words.save}
              busyWords={saving.busy === null ? null : words.saving}
              disabled={!read.success}
              onPress={() => read.success && saving.start(read.data)}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton kind="quiet" words={words.back} onPress={onCancel} />
          </View>
        </View>
      </View>
    </FormContext.Provider>
  );
}
