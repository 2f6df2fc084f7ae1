/** Editing the draft: the form, and beside it what is wrong, what it does, and publishing. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { RawForm } from '../operator-kit/form/raw-form';
import { useTemplates } from '../operator-kit/form/use-templates';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import { PublishScheduled, type ScheduledDraft } from '../operator-kit/version/publish-scheduled';
import type { EditorWays } from '../operator-kit/version/scheduled-versions';
import { isFine, useCheck } from '../operator-kit/version/use-check';
import { versionWords } from '../operator-kit/version/words';
import { checkReferralProgramme, publishReferralProgramme } from '../operator-kit/api-referral';
import { Changes, Rules } from './check-answer';
import { ControlForm } from './control-form';
import { InviteForm } from './invite-form';
import { PayoutForm } from './payout-form';
import { placeWords, type NamesOfRates } from './places';
import { useReferralDraft } from './programme-draft';
import { RatesForm } from './rates-form';
import { Simulation } from './simulation';
import { AttributionForm, CapsForm, RanksForm } from './terms-form';
import { checkWords } from './words';

interface ProgrammeEditorProps extends EditorWays {
  draft: ScheduledDraft;
  names: NamesOfRates;
}

/** Every change is kept at once, on this device. */
export function ProgrammeEditor({ draft, names, onLeave, ...ways }: ProgrammeEditorProps): ReactElement {
  const templates = useTemplates();
  const { document } = draft;
  const check = useCheck(document, () => checkReferralProgramme(document));
  const { rules = [], changes = [] } = check.data ?? {};
  return (
    <DraftForm
      draft={draft}
      useDraft={useReferralDraft}
      problems={check.data?.problems ?? []}
      isSideWide
      side={
        <>
          <CheckPanel check={check} placeWords={(path) => placeWords(path, document, names)} />
          <PublishScheduled
            {...ways}
            draft={draft}
            useDraft={useReferralDraft}
            isFine={isFine(check)}
            question={checkWords.publishText}
            publish={publishReferralProgramme}
          />
          <View className={styles.gap} />
          <View className={styles.above}>
            <ActionButton words={versionWords.keep} kind="quiet" onPress={onLeave} />
          </View>
          {rules.length > 0 && (
            <>
              <Changes changes={changes} document={document} names={names} />
              <Simulation document={document} />
              <Rules title={checkWords.preview} rules={rules} />
            </>
          )}
        </>
      }
    >
      <AttributionForm />
      <RatesForm names={names} />
      <RanksForm />
      <CapsForm />
      <InviteForm templates={templates} />
      <ControlForm />
      <PayoutForm templates={templates} />
      <RawForm />
    </DraftForm>
  );
}
