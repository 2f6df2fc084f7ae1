/** Editing the draft of a template: the form, and beside it its card, its worst case, and publishing. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { PublishedTemplateReply } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { CodeField, isCode } from '../operator-kit/form/code-field';
import { FormField } from '../operator-kit/form/fields';
import { RawForm } from '../operator-kit/form/raw-form';
import { useNames } from '../operator-kit/form/use-names';
import { text } from '../operator-kit/form/values';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import { useCheck } from '../operator-kit/version/use-check';
import { checkTemplate } from '../operator-kit/api-promotion';
import { IssueForm } from './issue-form';
import { PublishTemplate } from './publish-template';
import { Simulation } from './simulation';
import { TemplateCard } from './template-card';
import { useTemplateDraft, type TemplateDraft } from './template-draft';
import { UseForm } from './use-form';
import { ValueForm } from './value-form';
import { editorWords as words, placeWords } from './words';
import { WorstCase } from './worst-case';

function Basics({ draft }: { draft: TemplateDraft }): ReactElement {
  const note = useTemplateDraft((state) => state.note);
  const { template, after } = draft;
  return (
    <Panel title={words.basics}>
      <View className={`${styles.grid} ${styles.above}`}>
        {after === 0 && (
          <CodeField value={template} words={words} onChange={(code) => note({ template: code })} />
        )}
        <FormField path={['terms', 'name']} kind={text} label={words.name} />
      </View>
      <FormField path={['terms', 'notes']} kind={text} label={words.notes} />
    </Panel>
  );
}

interface TemplateEditorProps {
  draft: TemplateDraft;
  onPublished: (published: PublishedTemplateReply) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once, on this device. */
export function TemplateEditor({ draft, onPublished, onLeave }: TemplateEditorProps): ReactElement {
  const names = useNames();
  const { document, template } = draft;
  const check = useCheck(document, () => checkTemplate(isCode(template) ? template : 'new', document));
  const { card = null, worst = null } = check.data ?? {};
  return (
    <DraftForm
      draft={draft}
      useDraft={useTemplateDraft}
      problems={check.data?.problems ?? []}
      isSideWide
      side={
        <>
          <CheckPanel check={check} placeWords={placeWords} />
          {card !== null && <TemplateCard card={card} />}
          {worst !== null && <WorstCase worst={worst} />}
          {worst !== null && <Simulation document={document} />}
          <View className={styles.above}>
            <PublishTemplate draft={draft} check={check} onPublished={onPublished} />
          </View>
          <ActionButton words={words.later} kind="quiet" onPress={onLeave} />
        </>
      }
    >
      <Basics draft={draft} />
      <ValueForm names={names} />
      <UseForm names={names} />
      <IssueForm names={names} />
      <RawForm />
    </DraftForm>
  );
}
