/** A limited drop: the clock until it begins or ends, what is left, the one button, and the rules. */
import { type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CouponOffer } from '../../../cloudfunctions/contract/wallet';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { openWallet } from '../../platform/navigation';
import styles from './drop.module.scss';
import { clock } from '../../components/local-time';
import { RuleLines } from '../../components/rule-lines';
import type { Drop as DropState } from './use-drop';
import { dropWords, noButton, noLine } from './words';

function Clock({ drop: { secondsToBegin, secondsToEnd } }: { drop: DropState }): ReactElement | null {
  const isBefore = secondsToBegin > 0;
  const seconds = isBefore ? secondsToBegin : secondsToEnd;
  if (seconds <= 0) return null;
  return (
    <View className={styles.clock} {...accessible({ role: 'timer' })}>
      <Text className={styles.clockWords}>{isBefore ? dropWords.toBegin : dropWords.toEnd}</Text>
      <Text className={styles.clockFigure}>{clock(seconds)}</Text>
    </View>
  );
}

function Left({ left }: { left: NonNullable<CouponOffer['left']> }): ReactElement {
  const share = Number(left.of) === 0 ? 0 : Number(left.count) / Number(left.of);
  return (
    <View className={styles.stock}>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.filled} style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
      <Text className={styles.left}>{dropWords.left(left.count)}</Text>
    </View>
  );
}

/** The one button, by where the drop stands for this member. */
function Grab({ drop }: { drop: DropState }): ReactElement | null {
  const { phase, offer, claim } = drop;
  const grab = (): void => claim.start(offer.template);
  switch (phase) {
    case 'queueing':
      return <ActionButton words={dropWords.grab} busyWords={dropWords.queueing} onPress={grab} />;
    case 'won':
      return offer.why === null ? <ActionButton words={dropWords.again} kind="quiet" onPress={grab} /> : null;
    case 'not-begun':
      return <ActionButton words={dropWords.notBegun} disabled onPress={grab} />;
    case 'open':
      return (
        <ActionButton words={claim.trouble === null ? dropWords.grab : dropWords.retry} onPress={grab} />
      );
    default:
      return <ActionButton words={noButton(phase, offer.levels)} disabled onPress={grab} />;
  }
}

function troubleOf({ phase, claim: { trouble, why } }: DropState): string | null {
  if (phase === 'won' || phase === 'queueing') return null;
  return trouble ?? (why === null ? null : noLine(why));
}

function Won(): ReactElement {
  return (
    <View className={styles.won} {...accessible({ role: 'status' })}>
      <Text className={styles.wonTitle}>{dropWords.won}</Text>
      <Text className={styles.wonHint}>{dropWords.wonHint}</Text>
      <ActionButton words={dropWords.toWallet} onPress={() => void openWallet()} />
    </View>
  );
}

/** The rules stand here in full: nobody has to look for them. */
export function Drop({ drop }: { drop: DropState }): ReactElement {
  const { figure, condition, name, where, when, rules, left, perMember, levels } = drop.offer;
  const own = [
    ...(left === null ? [] : [dropWords.stock(left.of)]),
    ...(perMember === null ? [] : [dropWords.perMember(perMember)]),
    ...(levels.length === 0 ? [] : [dropWords.levels(levels)]),
    dropWords.fixed,
  ];
  return (
    <>
      <View className={styles.face}>
        <Text className={styles.figure}>{figure}</Text>
        <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {name}
        </Text>
        <Text className={styles.line}>{[condition, where].filter((part) => part !== '').join(' · ')}</Text>
        <Text className={styles.line}>{when}</Text>
        <Clock drop={drop} />
        {left !== null && <Left left={left} />}
      </View>
      {drop.phase === 'won' && <Won />}
      <Grab drop={drop} />
      <MessageLine words={troubleOf(drop)} isTrouble />
      <View className={styles.rules}>
        <Panel title={dropWords.rules}>
          <RuleLines rules={[...own, ...rules]} />
        </Panel>
      </View>
    </>
  );
}
