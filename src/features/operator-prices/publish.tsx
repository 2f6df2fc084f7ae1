/** Publishing the draft: when it takes effect, a last question, and what is said when somebody else was first. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PublishedPriceBookReply } from '../../../cloudfunctions/contract/shop';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { publishPriceBook } from '../operator-desk/api-shop';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { MomentField } from '../operator-desk/moment-field';
import { troubleOfReply } from '../operator-desk/words';
import { listAt } from '../operator-programme/document';
import { momentOf } from '../operator-programme/values';
import { useAttempt } from '../staff-session/use-attempt';
import type { PriceCheck } from './use-price-check';
import { usePriceDraft, type PriceDraft } from './use-price-draft';
import { draftWords } from './words';

/** Instants are written by the clock of China. */
const chinaMoment = momentOf(480);
/** Long past: at once. */
const AT_ONCE = '2000-01-01T00:00:00+08:00';

interface PublishProps {
  draft: PriceDraft;
  check: PriceCheck;
  latest: number;
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: PublishedPriceBookReply) => void;
}

function Overtaken({
  draft,
  latest,
  onSeeLatest,
}: Omit<PublishProps, 'check' | 'onOvertaken' | 'onPublished'>): ReactElement {
  const seen = usePriceDraft((state) => state.seen);
  return (
    <View className={styles.panel}>
      <Text className={styles.warning}>{draftWords.overtaken(latest, draft.after)}</Text>
      <View className={styles.buttons}>
        <ActionButton words={draftWords.seeLatest(latest)} kind="quiet" onPress={onSeeLatest} />
        <ActionButton words={draftWords.takeLatest} kind="quiet" onPress={() => seen(latest)} />
      </View>
    </View>
  );
}

function EffectField({ draft }: { draft: PriceDraft }): ReactElement {
  const takeEffect = usePriceDraft((state) => state.takeEffect);
  return (
    <View className={styles.above}>
      <MomentField
        label={draftWords.effectiveFrom}
        value={chinaMoment.show(draft.effectiveFrom)}
        hint={draftWords.effectiveHint}
        problems={[]}
        onChange={(typed) => takeEffect(String(chinaMoment.read(typed)))}
      />
    </View>
  );
}

/** Only without problems, and by somebody who has seen the latest version. */
export function Publish(props: PublishProps): ReactElement {
  const { draft, check, latest, onOvertaken, onSeeLatest, onPublished } = props;
  const [isAsking, setAsking] = useState(false);
  const publishing = useAttempt(
    async ({ document, effectiveFrom, after }: PriceDraft) => {
      const reply = await publishPriceBook({ document, effectiveFrom: effectiveFrom || AT_ONCE, after });
      if (!reply.ok && reply.code === 'already-changed') onOvertaken();
      return reply;
    },
    onPublished,
    troubleOfReply,
  );
  const isOvertaken = latest > draft.after;
  const isFine = check.isCurrent && check.data?.problems.length === 0;
  const { effectiveFrom } = draft;
  const when = effectiveFrom === '' ? draftWords.atOnce : draftWords.atMoment(moment(effectiveFrom));
  const ask = (): void => {
    publishing.clear();
    setAsking(true);
  };
  return (
    <>
      <EffectField draft={draft} />
      {isOvertaken && <Overtaken draft={draft} latest={latest} onSeeLatest={onSeeLatest} />}
      <ActionButton
        words={draftWords.publish}
        disabled={!isFine || isOvertaken || draft.raw !== null}
        onPress={ask}
      />
      {isAsking && (
        <ConfirmSheet
          id="publish"
          title={draftWords.publishTitle}
          text={draftWords.publishText(draft.after + 1, when, listAt(draft.document, ['offers']).length)}
          words={draftWords.publish}
          busyWords={publishing.busy === null ? null : draftWords.publishing}
          troubleText={publishing.trouble}
          disabled={isOvertaken}
          onConfirm={() => publishing.start(draft)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
