/** One offer: what it says, how members see it, and what is done with it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupOfferReply } from '../../../cloudfunctions/contract/group-desk';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { groupKind } from '../../components/group-words';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { ReasonField, useReason } from '../../components/reason-field';
import { useReply } from '../../platform/use-reply';
import { endGroupOffer, showGroupOffer } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { useOfferDraft } from './offer-draft';
import { stepsInWords } from './offer-list';
import { OfferPreview } from './offer-preview';
import { listWords, offerStates, shownWords as words } from './words';

function Facts({ shown }: { shown: GroupOfferReply }): ReactElement {
  const { offer, kind, name, state, product, seats, stock, running, from, until, steps } = shown;
  const digits = (number: string | null): string | null => number && groupDigits(number);
  const times = [
    from === null ? '' : listWords.from(longMoment(from)),
    until === null ? '' : listWords.until(longMoment(until)),
  ].filter((time) => time !== '');
  return (
    <Panel title={name}>
      <Fact name={words.code} value={`${offer} · ${groupKind(kind)}`} />
      <Fact name={words.state} value={offerStates[state]} />
      <Fact name={words.product} value={product} />
      {steps.length > 0 && <Fact name={words.steps} value={stepsInWords(shown)} />}
      <Fact name={words.time} value={times.length === 0 ? words.always : times.join(' · ')} />
      <Fact name={words.stock} value={listWords.seats(digits(seats), digits(stock))} />
      <Fact name={words.running} value={listWords.running(running)} />
      {kind !== 'seats' && <Text className={styles.faint}>{words.otherKind}</Text>}
    </Panel>
  );
}

interface EndProps {
  offer: string;
  onEnded: () => void;
  onCancel: () => void;
}

function EndSheet({ offer, onEnded, onCancel }: EndProps): ReactElement {
  const reason = useReason();
  const ending = useAttempt((_: 'end') => endGroupOffer({ offer, reason: reason.text }), onEnded);
  return (
    <ConfirmSheet
      id="end-offer"
      title={words.endTitle}
      text={words.endText}
      words={words.end}
      isGrave
      busyWords={ending.busy === null ? null : words.ending}
      troubleText={ending.trouble}
      disabled={reason.isShort || reason.isLong}
      onConfirm={() => ending.start('end')}
      onCancel={onCancel}
    >
      <ReasonField
        reason={reason}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        note={words.reasonNote}
      />
    </ConfirmSheet>
  );
}

/** Whoever has a draft is asked first. */
function Edit({ shown, onDraft }: { shown: GroupOfferReply; onDraft: () => void }): ReactElement {
  const hasDraft = useOfferDraft((state) => state.draft !== null);
  const begin = useOfferDraft((state) => state.begin);
  const [isAsking, setAsking] = useState(false);
  const start = (): void => {
    const { document, revision, offer, state } = shown;
    begin({ document, basedOn: revision, after: revision, offer, state });
    onDraft();
  };
  return (
    <View className={styles.slot}>
      <ActionButton words={words.edit} onPress={hasDraft ? () => setAsking(true) : start} />
      {isAsking && (
        <ConfirmSheet
          id="replace-draft"
          title={words.replaceTitle}
          text={words.replaceText}
          words={words.edit}
          isGrave
          onConfirm={start}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}

interface ShownOfferProps {
  offer: string;
  onBack: () => void;
  onGroups: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** Asked for anew once it is ended. */
export function ShownOffer({ offer, onBack, onGroups, onDraft }: ShownOfferProps): ReactElement {
  const [turn, setTurn] = useState(0);
  const [isEnding, setEnding] = useState(false);
  const { data, rejection, retry } = useReply(`group offer ${offer} ${turn}`, () => showGroupOffer(offer));
  if (data === null) return <Waiting rejection={rejection} heights={[64, 200, 200]} onRetry={retry} />;
  const ended = (): void => {
    setEnding(false);
    setTurn(turn + 1);
  };
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={words.groups} kind="quiet" onPress={onGroups} />
        </View>
        {data.mayEdit && <Edit shown={data} onDraft={onDraft} />}
        {data.mayEnd && (
          <View className={styles.slot}>
            <ActionButton words={words.end} kind="grave" onPress={() => setEnding(true)} />
          </View>
        )}
      </View>
      <Facts shown={data} />
      {data.kind === 'seats' && <OfferPreview view={data.view} />}
      {isEnding && <EndSheet offer={offer} onEnded={ended} onCancel={() => setEnding(false)} />}
    </>
  );
}
