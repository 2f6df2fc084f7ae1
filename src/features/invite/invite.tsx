/** 邀请有礼: what the friend gets, what I get, the steps, how far I am, and the rules on the same page. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { InviteReply } from '../../../cloudfunctions/contract/referral';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { RuleLines } from '../../components/rule-lines';
import { openMenu } from '../../platform/navigation';
import styles from './invite.module.scss';
import { inviteWords } from './words';

function Gift({ who, what }: { who: string; what: string }): ReactElement | null {
  if (what === '') return null;
  return (
    <View className={styles.gift}>
      <Text className={styles.who}>{who}</Text>
      <Text className={styles.what}>{what}</Text>
    </View>
  );
}

function Step({ step, friends }: { step: InviteReply['steps'][number]; friends: number }): ReactElement {
  const share = Math.min(1, friends / step.friends);
  return (
    <View className={styles.step}>
      <View className={styles.line}>
        <Text className={styles.goal}>{inviteWords.step(step.friends)}</Text>
        <Text className={styles.reward}>{step.reward}</Text>
        <Text className={step.reached ? styles.reached : styles.way}>
          {step.reached ? inviteWords.reached : inviteWords.progress(friends, step.friends)}
        </Text>
      </View>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.filled} style={{ width: `${share * 100}%` }} />
      </View>
    </View>
  );
}

/** @param props.onInvite passes the invitation on */
export function Invite({ invite, onInvite }: { invite: InviteReply; onInvite: () => void }): ReactElement {
  const { open, friendGets, youGet, friends, steps, rules } = invite;
  if (!open)
    return (
      <Notice
        title={inviteWords.closed}
        hint={inviteWords.closedHint}
        action={{ words: inviteWords.back, onPress: () => void openMenu() }}
      />
    );
  return (
    <View className={styles.page}>
      <View className={styles.head}>
        <Text className={styles.lead} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {inviteWords.lead}
        </Text>
        <View className={styles.gifts}>
          <Gift who={inviteWords.friend} what={friendGets} />
          <Gift who={inviteWords.me} what={youGet} />
        </View>
      </View>
      <Panel title={inviteWords.steps}>
        <Text className={styles.count}>{friends === 0 ? inviteWords.none : inviteWords.count(friends)}</Text>
        {steps.map((step) => (
          <Step key={step.friends} step={step} friends={friends} />
        ))}
      </Panel>
      {rules.length > 0 && (
        <Panel title={inviteWords.rules}>
          <RuleLines rules={rules} />
        </Panel>
      )}
      <View className={styles.bar}>
        <ActionButton words={inviteWords.invite} onPress={onInvite} />
      </View>
    </View>
  );
}
