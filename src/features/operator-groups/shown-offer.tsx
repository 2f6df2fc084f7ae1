/** One offer: what it says, how members see it, and what is done with it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupOfferReply } from '../../../cloudfunctions/contract/group-desk';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { groupKind } from '../../components/group-words';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import { endGroupOffer, showGroupOffer } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { Waiting } from '../operator-kit/desk/waiting';
import { BeginDraft } from '../operator-kit/version/begin-draft';
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
      {kind === 'community' && <Text className={styles.faint}>{words.otherKind}</Text>}
    </Panel>
  );
}

function Edit({ shown, onDraft }: { shown: GroupOfferReply; onDraft: () => void }): ReactElement {
  const hasDraft = useOfferDraft((state) => state.draft !== null);
  const begin = useOfferDraft((state) => state.begin);
  const start = (): void => {
    const { document, revision, offer, state } = shown;
    begin({ document, basedOn: revision, after: revision, offer, state });
    onDraft();
  };
  return <BeginDraft words={words.edit} hasDraft={hasDraft} onBegin={start} />;
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
      {isEnding && (
        <ReasonedSheet
          id="end-offer"
          title={words.endTitle}
          text={words.endText}
          words={words.end}
          busyWords={words.ending}
          reasonWords={words}
          isGrave
          ask={(reason) => endGroupOffer({ offer, reason })}
          onDone={ended}
          onCancel={() => setEnding(false)}
        />
      )}
    </>
  );
}
