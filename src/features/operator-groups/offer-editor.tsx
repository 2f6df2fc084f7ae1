/** Editing the draft of an offer: the form; beside it how members see it, its cost, publishing. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { SavedGroupOfferReply } from '../../../cloudfunctions/contract/group-desk';
import { ActionButton } from '../../components/action-button';
import { Panel } from '../../components/panel';
import { checkGroupOffer } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { CodeField, isCode } from '../operator-kit/form/code-field';
import { textAt } from '../operator-kit/form/document';
import { FormField } from '../operator-kit/form/fields';
import { RawForm } from '../operator-kit/form/raw-form';
import { TimesForm } from '../operator-kit/form/times-form';
import { useNames } from '../operator-kit/form/use-names';
import { useTemplates } from '../operator-kit/form/use-templates';
import { text, whole } from '../operator-kit/form/values';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import { useCheck } from '../operator-kit/version/use-check';
import { useOfferDraft, type OfferDraft } from './offer-draft';
import { OfferCost } from './offer-cost';
import { OfferPreview } from './offer-preview';
import { SaveOffer } from './save-offer';
import { Simulation } from './simulation';
import { KindForm, TermsForm } from './terms-form';
import { editorWords as words, placeWords } from './words';

function Basics({ draft }: { draft: OfferDraft }): ReactElement {
  const note = useOfferDraft((state) => state.note);
  const { offer, after } = draft;
  return (
    <Panel title={words.basics}>
      <View className={`${styles.grid} ${styles.above}`}>
        {after === 0 && <CodeField value={offer} words={words} onChange={(code) => note({ offer: code })} />}
        <FormField path={['name']} kind={text} label={words.name} />
        {after === 0 && <KindForm />}
      </View>
      <FormField path={['notes']} kind={text} label={words.notes} />
    </Panel>
  );
}

function Limits(): ReactElement {
  return (
    <Panel title={words.limits}>
      <View className={styles.grid}>
        <FormField
          path={['stock']}
          kind={whole}
          label={words.stock}
          hint={words.stockHint}
          isNumber
          whenEmpty={{ path: ['stock'], value: null }}
        />
        <FormField
          path={['perMember']}
          kind={whole}
          label={words.perMember}
          hint={words.perMemberHint}
          isNumber
          whenEmpty={{ path: ['perMember'], value: null }}
        />
      </View>
    </Panel>
  );
}

interface OfferEditorProps {
  draft: OfferDraft;
  onSaved: (saved: SavedGroupOfferReply) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once, on this device. */
export function OfferEditor({ draft, onSaved, onLeave }: OfferEditorProps): ReactElement {
  const names = useNames();
  const templates = useTemplates();
  const { document, offer } = draft;
  const code = isCode(offer) ? offer : 'new';
  const check = useCheck([code, document], () => checkGroupOffer(code, document));
  const { view = null, cost = null } = check.data ?? {};
  return (
    <DraftForm
      draft={draft}
      useDraft={useOfferDraft}
      problems={check.data?.problems ?? []}
      isSideWide
      side={
        <>
          <CheckPanel check={check} placeWords={placeWords} />
          {view !== null && <OfferPreview view={view} />}
          {cost !== null && <OfferCost cost={cost} />}
          {cost !== null && <Simulation document={document} />}
          <SaveOffer draft={draft} check={check} onSaved={onSaved} />
          <ActionButton words={words.later} kind="quiet" onPress={onLeave} />
        </>
      }
    >
      <Basics draft={draft} />
      <TermsForm names={names} templates={templates} />
      {textAt(document, ['terms', 'kind']) === 'seats' && <Limits />}
      <TimesForm path={['times']} offer={words.times} names={names} />
      <RawForm />
    </DraftForm>
  );
}
