/** Editing the draft: the form, and beside it what the check says of it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { checkProgramme } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { RawForm } from '../operator-kit/form/raw-form';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import type { Published } from '../operator-kit/version/publish';
import { useCheck } from '../operator-kit/version/use-check';
import { versionWords } from '../operator-kit/version/words';
import { BasicsForm } from './basics-form';
import { Changes, Examples, Warnings } from './check-answer';
import { EarningForm } from './earning-form';
import { LevelsForm } from './levels-form';
import { pathWords } from './path-words';
import { PublishProgramme } from './publish-programme';
import { useDraft, type ProgrammeDraft } from './use-draft';
import { useExampleSale } from './use-example-sale';
import { ValidityForm } from './validity-form';
import { draftWords } from './words';

interface DraftEditorProps {
  draft: ProgrammeDraft;
  onPublished: (published: Published) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once. */
export function DraftEditor({ draft, onPublished, onLeave }: DraftEditorProps): ReactElement {
  const { document } = draft;
  const sale = useExampleSale();
  const check = useCheck([document, sale.fen], () => checkProgramme(document, sale.fen));
  return (
    <DraftForm
      draft={draft}
      useDraft={useDraft}
      problems={check.data?.problems ?? []}
      isSideWide
      side={
        <>
          <CheckPanel check={check} placeWords={(path) => pathWords(path, document)}>
            {(answer) => (
              <>
                <Warnings check={answer} document={document} />
                <Examples check={answer} sale={sale} />
                <Changes check={answer} document={document} />
              </>
            )}
          </CheckPanel>
          <PublishProgramme draft={draft} check={check} onPublished={onPublished} />
          <View className={styles.gap} />
          <ActionButton words={versionWords.keep} kind="quiet" onPress={onLeave} />
        </>
      }
    >
      <BasicsForm />
      <EarningForm />
      <ValidityForm />
      <LevelsForm published={draft.published} />
      <RawForm title={draftWords.raw} hint={draftWords.rawHint} />
    </DraftForm>
  );
}
