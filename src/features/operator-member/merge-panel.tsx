/**
 * Making two accounts of one person one: the number of the one that is given up, what would go over, and the
 * reason. Asked before it is done; the one that is shown is kept.
 */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CheckMergeReply, ShownMember } from '../../../cloudfunctions/contract/merge';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { checkMerge, mergeMembers } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { mergeWords as words } from './words';

const SHORTEST = 3;
const LONGEST = 100;

interface MergePanelProps {
  /** Of the account that is kept. */
  memberKey: string;
  onMerged: () => void;
}

export function MergePanel({ memberKey, onMerged }: MergePanelProps): ReactElement {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<CheckMergeReply | null>(null);
  const [isAsking, setAsking] = useState(false);
  const wanted = typed.trim();
  const checking = useAttempt((member: string) => checkMerge({ member, into: memberKey }), setFound);
  const look = (): void => {
    setFound(null);
    checking.start(wanted);
  };
  const given = found?.member ?? null;
  return (
    <Panel title={words.title}>
      <Text className={styles.faint}>{words.lead}</Text>
      <View className={styles.lines}>
        <Field label={words.member} value={typed} onChange={(next) => setTyped(next.slice(0, LONGEST))} />
      </View>
      <MessageLine words={checking.trouble} isTrouble />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.check}
            kind="quiet"
            busyWords={checking.busy === null ? null : words.checking}
            disabled={wanted.length < SHORTEST}
            onPress={look}
          />
        </View>
      </View>
      {found !== null && given === null && <MessageLine words={words.none} isTrouble />}
      {found !== null && given !== null && (
        <WhatMoves found={found} given={given} onAsk={() => setAsking(true)} />
      )}
      {isAsking && given !== null && (
        <ReasonedSheet
          id="merge-members"
          title={words.confirmTitle}
          text={words.confirmText(given.memberKey, memberKey)}
          words={words.merge}
          busyWords={words.merging}
          reasonWords={words}
          isGrave
          ask={(reason) => mergeMembers({ member: given.memberKey, into: memberKey, reason })}
          onDone={onMerged}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

interface WhatMovesProps {
  found: CheckMergeReply;
  given: ShownMember;
  onAsk: () => void;
}

/** Who it is, what would go over, or what stands in the way. */
function WhatMoves({ found, given, onAsk }: WhatMovesProps): ReactElement {
  return (
    <View className={styles.part}>
      <View className={styles.facts}>
        <Fact name={words.memberKey} value={given.memberKey} />
        <Fact name={words.name} value={given.name === '' ? words.noName : given.name} />
        <Fact name={words.phone} value={given.phone ?? words.noPhone} />
        <Fact name={words.tier} value={given.tier} />
      </View>
      <View className={`${styles.part} ${styles.figures}`}>
        <Figure name={words.points} value={given.redeemablePoints} />
        <Figure name={words.pending} value={given.pendingPoints} />
        <Figure name={words.debt} value={given.debtPoints} />
        <Figure name={words.qualifying} value={given.qualifyingPoints} />
        <Figure name={words.coupons} value={String(found.coupons)} />
      </View>
      {found.why !== null && <MessageLine words={words.whyNot[found.why]} isTrouble />}
      {found.why === null && (
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={words.merge} onPress={onAsk} />
          </View>
        </View>
      )}
    </View>
  );
}
