/** Publishing the draft: when it takes effect, and seeing first what somebody else published meanwhile. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { PriceCheckReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { publishPriceBook } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { listAt } from '../operator-kit/form/document';
import { MomentField } from '../operator-kit/form/moment-field';
import { chinaMoment } from '../operator-kit/form/values';
import { Overtaken, Publish, type Published } from '../operator-kit/version/publish';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { versionWords } from '../operator-kit/version/words';
import { usePriceDraft, type PriceDraft } from './use-price-draft';
import { draftWords } from './words';

/** Long past: at once. */
const AT_ONCE = '2000-01-01T00:00:00+08:00';

function EffectField({ draft }: { draft: PriceDraft }): ReactElement {
  const note = usePriceDraft((state) => state.note);
  return (
    <View className={styles.above}>
      <MomentField
        label={versionWords.effectiveFrom}
        value={chinaMoment.show(draft.effectiveFrom)}
        hint={draftWords.effectiveHint}
        problems={[]}
        onChange={(typed) => note({ effectiveFrom: String(chinaMoment.read(typed)) })}
      />
    </View>
  );
}

interface PublishPricesProps {
  draft: PriceDraft;
  check: Check<PriceCheckReply>;
  latest: number;
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: Published) => void;
}

/** A refusal of somebody who was overtaken asks for the versions anew. */
export function PublishPrices(props: PublishPricesProps): ReactElement {
  const { draft, check, latest, onOvertaken, onSeeLatest, onPublished } = props;
  const seen = usePriceDraft((state) => state.seen);
  const isOvertaken = latest > draft.after;
  const offers = listAt(draft.document, ['offers']).length;
  const when = draft.effectiveFrom ? draftWords.atMoment(longMoment(draft.effectiveFrom)) : draftWords.atOnce;
  const publish: typeof publishPriceBook = async (book) => {
    const reply = await publishPriceBook(book);
    if (!reply.ok && reply.code === 'already-changed') onOvertaken();
    return reply;
  };
  return (
    <>
      <EffectField draft={draft} />
      {isOvertaken && (
        <Overtaken words={draftWords.overtaken(latest, draft.after)}>
          <ActionButton words={draftWords.seeLatest(latest)} kind="quiet" onPress={onSeeLatest} />
          <ActionButton words={draftWords.takeLatest} kind="quiet" onPress={() => seen(latest)} />
        </Overtaken>
      )}
      <Publish
        draft={draft}
        isFine={isFine(check)}
        isOvertaken={isOvertaken}
        question={draftWords.publishText(draft.after + 1, when, offers)}
        publish={({ document, effectiveFrom, after }) =>
          publish({ document, effectiveFrom: effectiveFrom || AT_ONCE, after })
        }
        onPublished={onPublished}
      />
    </>
  );
}
