/** Editing the draft: the form, and beside it what the check says of it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { checkPriceBook } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { RawForm } from '../operator-kit/form/raw-form';
import { CheckPanel } from '../operator-kit/version/check-panel';
import { DraftForm } from '../operator-kit/version/draft-form';
import type { EditorWays } from '../operator-kit/version/scheduled-versions';
import { useCheck } from '../operator-kit/version/use-check';
import { versionWords } from '../operator-kit/version/words';
import { Examples } from './examples';
import { OffersForm } from './offers-form';
import { placeWords } from './place-words';
import { PointsForm } from './points-form';
import { PublishPrices } from './publish-prices';
import { TierPricesForm } from './tier-prices-form';
import type { Names } from '../operator-kit/form/use-names';
import { usePriceDraft, type PriceDraft } from './use-price-draft';

interface DraftEditorProps extends EditorWays {
  draft: PriceDraft;
  names: Names;
}

/** Every change is kept at once. */
export function DraftEditor({ draft, names, onLeave, ...ways }: DraftEditorProps): ReactElement {
  const { document } = draft;
  const check = useCheck(document, () => checkPriceBook(document));
  return (
    <DraftForm
      draft={draft}
      useDraft={usePriceDraft}
      problems={check.data?.problems ?? []}
      side={
        <>
          <CheckPanel check={check} placeWords={(path) => placeWords(path, document)} />
          <PublishPrices {...ways} draft={draft} check={check} />
          <View className={styles.gap} />
          <View className={styles.above}>
            <ActionButton words={versionWords.keep} kind="quiet" onPress={onLeave} />
          </View>
          <Examples examples={check.data?.examples ?? []} />
        </>
      }
    >
      <OffersForm names={names} />
      <TierPricesForm names={names} />
      <PointsForm />
      <RawForm />
    </DraftForm>
  );
}
