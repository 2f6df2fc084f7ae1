/** Editing the draft: the form, and beside it what the check says of it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { PublishedPriceBookReply } from '../../../cloudfunctions/contract/shop';
import { ActionButton } from '../../components/action-button';
import styles from '../operator-desk/desk.module.scss';
import { EditorFrame } from '../operator-form/editor-frame';
import { FormContext, type Form } from '../operator-form/form';
import { RawForm } from '../operator-form/raw-form';
import { CheckPanel, Examples } from './check-panel';
import { OffersForm } from './offers-form';
import { PointsForm } from './points-form';
import { Publish } from './publish';
import { TierPricesForm } from './tier-prices-form';
import type { Names } from './use-names';
import { usePriceCheck } from './use-price-check';
import { usePriceDraft, type PriceDraft } from './use-price-draft';
import { draftWords } from './words';

interface DraftEditorProps {
  draft: PriceDraft;
  names: Names;
  /** The latest version that there is, as far as known. */
  latest: number;
  /** Somebody else published meanwhile. */
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: PublishedPriceBookReply) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once. */
export function DraftEditor({ draft, names, onLeave, ...ways }: DraftEditorProps): ReactElement {
  const check = usePriceCheck(draft.document);
  const { set, replace, keepRaw } = usePriceDraft();
  const form: Form = { ...draft, problems: check.data?.problems ?? [], set, replace, keepRaw };
  return (
    <FormContext.Provider value={form}>
      <EditorFrame
        side={
          <>
            <CheckPanel check={check} document={draft.document} />
            <Publish {...ways} draft={draft} check={check} />
            <View className={styles.gap} />
            <View className={styles.above}>
              <ActionButton words={draftWords.keep} kind="quiet" onPress={onLeave} />
            </View>
            <Examples check={check} />
          </>
        }
      >
        <OffersForm names={names} />
        <TierPricesForm names={names} />
        <PointsForm />
        <RawForm />
      </EditorFrame>
    </FormContext.Provider>
  );
}
