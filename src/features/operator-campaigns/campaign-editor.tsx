/** Editing the draft of a campaign: the form, and beside it home as it will be, the check, and publishing. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import { checkCampaign } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { CodeField, isCode } from '../operator-kit/form/code-field';
import { FormField } from '../operator-kit/form/fields';
import { RawForm } from '../operator-kit/form/raw-form';
import { useNames } from '../operator-kit/form/use-names';
import { text } from '../operator-kit/form/values';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import { useCheck } from '../operator-kit/version/use-check';
import { OffersForm } from '../operator-prices/offers-form';
import { placeWords as placeInBook } from '../operator-prices/place-words';
import { useCampaignDraft, type CampaignDraft } from './campaign-draft';
import { FormDay } from './form-day';
import { HomeForm } from './home-form';
import { HomePreview } from './home-preview';
import { PublishCampaign } from './publish-campaign';
import { TemplatesForm } from './templates-form';
import { useTemplateOptions } from './use-template-options';
import { editorWords as words, placeWords } from './words';

function Basics({ draft }: { draft: CampaignDraft }): ReactElement {
  const note = useCampaignDraft((state) => state.note);
  const { campaign, after } = draft;
  return (
    <Panel title={words.basics}>
      <View className={`${styles.grid} ${styles.above}`}>
        {after === 0 && (
          <CodeField value={campaign} words={words} onChange={(code) => note({ campaign: code })} />
        )}
        <FormField path={['name']} kind={text} label={words.name} />
        <FormDay path={['from']} label={words.from} />
        <FormDay path={['to']} label={words.to} />
      </View>
      <Text className={styles.faint}>{words.offersHint}</Text>
    </Panel>
  );
}

interface CampaignEditorProps {
  draft: CampaignDraft;
  onPublished: (version: number) => void;
  /** Back to the calendar; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once, on this device. */
export function CampaignEditor({ draft, onPublished, onLeave }: CampaignEditorProps): ReactElement {
  const names = useNames();
  const templates = useTemplateOptions();
  const { document, campaign } = draft;
  const code = isCode(campaign) ? campaign : 'new';
  const check = useCheck([code, document], () => checkCampaign(code, document));
  return (
    <DraftForm
      draft={draft}
      useDraft={useCampaignDraft}
      problems={check.data?.problems ?? []}
      side={
        <>
          <CheckPanel
            check={check}
            placeWords={(path) =>
              path.startsWith('offers') ? placeInBook(path, document) : placeWords(path)
            }
          />
          <HomePreview document={document} />
          <View className={styles.above}>
            <PublishCampaign draft={draft} check={check} onPublished={onPublished} />
          </View>
          <ActionButton words={words.later} kind="quiet" onPress={onLeave} />
        </>
      }
    >
      <Basics draft={draft} />
      <OffersForm names={names} />
      <TemplatesForm options={templates} />
      <HomeForm options={templates} names={names} />
      <RawForm />
    </DraftForm>
  );
}
