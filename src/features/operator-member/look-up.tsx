/** Looking up a member, who is shown masked. Asked only on a press, because every look is written down. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { LookUpReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { lookUpMember } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { LastEntries, MemberFacts } from './member-facts';
import { MergePanel } from './merge-panel';
import { MergedAccounts } from './merged-accounts';
import { lookUpWords } from './words';

/** As the contract says. Characters. */
const SHORTEST = 3;
const LONGEST = 100;

/** What else is shown of a member. */
export type ShowStory = (props: { memberKey: string }) => ReactElement;

/**
 * The member found before leaves the screen with the next question.
 * @param asked whoever was chosen elsewhere, and is looked for at once; null: nobody
 */
export function LookUp({ asked, Story }: { asked: string | null; Story: ShowStory }): ReactElement {
  const [text, setText] = useState(asked ?? '');
  const [found, setFound] = useState<LookUpReply | null>(null);
  const looking = useAttempt(lookUpMember, setFound);
  const wanted = text.trim();
  // Once: every look is written down.
  const isAsked = useRef(false);
  useEffect(() => {
    if (asked === null || isAsked.current) return;
    isAsked.current = true;
    looking.start(asked);
  }, [asked, looking]);
  const look = (): void => {
    setFound(null);
    looking.start(wanted);
  };
  /** The member who is shown, as they stand now. */
  const again = (): void => {
    const memberKey = found?.member?.memberKey;
    setFound(null);
    if (memberKey !== undefined) looking.start(memberKey);
  };
  return (
    <>
      <View className={styles.panel}>
        <Text className={styles.faint}>{lookUpWords.lead}</Text>
        <View className={styles.lines}>
          <Field label={lookUpWords.text} value={text} onChange={setText} />
        </View>
        <MessageLine words={looking.trouble} isTrouble />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={lookUpWords.look}
              busyWords={looking.busy === null ? null : lookUpWords.looking}
              disabled={wanted.length < SHORTEST || wanted.length > LONGEST}
              onPress={look}
            />
          </View>
        </View>
      </View>
      {found !== null &&
        (found.member === null ? (
          <Notice title={lookUpWords.noneTitle} hint={lookUpWords.noneHint} />
        ) : (
          <>
            <MemberFacts member={found.member} />
            <Story memberKey={found.member.memberKey} />
            <LastEntries entries={found.member.lastEntries} />
            {found.member.merged.length > 0 && (
              <MergedAccounts merged={found.member.merged} onUndone={again} />
            )}
            <MergePanel memberKey={found.member.memberKey} onMerged={again} />
          </>
        ))}
    </>
  );
}
