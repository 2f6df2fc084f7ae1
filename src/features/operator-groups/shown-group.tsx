/** One group: its seats with what was paid and what goes back, what is stuck, and filling it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import type {
  DeskGroupReply,
  DeskRefund,
  DeskSeat,
  StuckEffect,
} from '../../../cloudfunctions/contract/group-desk';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { groupKind } from '../../components/group-words';
import { longMoment, shortMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { showDeskGroup } from '../operator-kit/api-groups';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { PagedList } from '../operator-kit/desk/paged-list';
import { FillButton } from './fill-button';
import { countsOf, leaderOf } from './group-card';
import { RetryButton } from './retry-button';
import { StuckReason } from './stuck-list';
import { fillWords, groupStates, groupWords as words, seatStates, stuckWords } from './words';

function Effect({ effect, onRetried }: { effect: StuckEffect; onRetried: () => void }): ReactElement {
  const { id, attempts, lastError, isGivenUp } = effect;
  return (
    <>
      {attempts > 0 && <Text className={styles.faint}>{words.attempts(attempts)}</Text>}
      {lastError !== '' && <Text className={styles.warning}>{words.error(lastError)}</Text>}
      {isGivenUp && <RetryButton ids={[id]} onRetried={onRetried} />}
    </>
  );
}

function Refund({ refund, onRetried }: { refund: DeskRefund; onRetried: () => void }): ReactElement {
  return (
    <View className={styles.lines}>
      <Text className={styles.entry}>{words.refund(refund, yuan(refund.fen))}</Text>
      <Text className={styles.faint}>
        {[words.refundNumber(refund.refund), longMoment(refund.doneAt ?? refund.askedAt)].join(' · ')}
      </Text>
      {refund.todo !== '' && <Text className={styles.faint}>{refund.todo}</Text>}
      {refund.effect !== null && <Effect effect={refund.effect} onRetried={onRetried} />}
    </View>
  );
}

interface SeatProps {
  kind: GroupKind;
  seat: DeskSeat;
  onRetried: () => void;
}

function Seat({ kind, seat, onRetried }: SeatProps): ReactElement {
  const { member, leads, newcomer, state, order, storeName, heldAt, paidAt, payableFen, payment } = seat;
  const marks = [leads ? words.leads[kind] : '', newcomer ? words.newcomer : ''].filter(
    (mark) => mark !== '',
  );
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{member === '' ? words.order(order) : member}</Text>
        <Text className={styles.badge}>{seatStates[state]}</Text>
        {marks.map((mark) => (
          <Text key={mark} className={`${styles.badge} ${styles.strong}`}>
            {mark}
          </Text>
        ))}
      </View>
      <Text className={styles.faint}>
        {[words.order(order), storeName, words.payable(yuan(payableFen))].join(' · ')}
      </Text>
      <Text className={styles.faint}>
        {paidAt === null ? words.heldAt(shortMoment(heldAt)) : words.paidAt(shortMoment(paidAt))}
      </Text>
      {payment !== null && (
        <Text className={styles.faint}>{words.payment(payment.number, payment.state)}</Text>
      )}
      {seat.refunds.map((refund) => (
        <Refund key={refund.refund} refund={refund} onRetried={onRetried} />
      ))}
    </View>
  );
}

function Facts({ shown, onRetried }: { shown: DeskGroupReply; onRetried: () => void }): ReactElement {
  const { group: line, stuck, effects } = shown;
  const said = [leaderOf(line), line.storeName].filter((word) => word !== '');
  return (
    <Panel title={`${line.name} · ${groupStates[line.state]}`}>
      <Fact name={words.id} value={`${line.group} · ${groupKind(line.kind)}`} />
      <Fact name={words.seats} value={countsOf(line)} />
      {said.length > 0 && <Text className={styles.faint}>{said.join(' · ')}</Text>}
      <Text className={styles.faint}>
        {[words.opened(longMoment(line.openedAt)), words.deadline(longMoment(line.deadline))].join(' · ')}
      </Text>
      {stuck !== null && <StuckReason stuck={stuck} onRetried={onRetried} />}
      {stuck === null &&
        effects.map((effect) => <Effect key={effect.id} effect={effect} onRetried={onRetried} />)}
    </Panel>
  );
}

/** Asked for anew after each thing that is done with it. */
export function ShownGroup({ group, onBack }: { group: string; onBack: () => void }): ReactElement {
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`desk group ${group} ${turn}`, (after) => showDeskGroup(group, after));
  const refresh = (): void => setTurn(turn + 1);
  const [first] = list.pages;
  const seats = list.pages.flatMap((page) => page.seats);
  return (
    <>
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton words={words.back} kind="quiet" onPress={onBack} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={stuckWords.refresh} kind="quiet" onPress={refresh} />
        </View>
        {first?.whyNotFill === null && <FillButton line={first.group} onFilled={refresh} />}
      </View>
      {first !== undefined && <Facts shown={first} onRetried={refresh} />}
      {first?.fillAbove != null && first.group.state === 'forming' && first.whyNotFill !== null && (
        <Text className={`${styles.faint} ${styles.above}`}>{fillWords.whyNot(first.whyNotFill)}</Text>
      )}
      <PagedList
        list={list}
        isEmpty={seats.length === 0}
        empty={{ title: words.noSeats, hint: words.emptyHint }}
      >
        <Panel title={words.seats}>
          {seats.map((seat) => (
            <Seat key={seat.order} kind={first?.group.kind ?? 'seats'} seat={seat} onRetried={refresh} />
          ))}
        </Panel>
      </PagedList>
    </>
  );
}
