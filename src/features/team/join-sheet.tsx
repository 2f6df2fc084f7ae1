/** A team before I join it: what it asks, what it pays, the rules, and what others will see. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TeamCard } from '../../../cloudfunctions/contract/referral-team';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { plainYuan } from '../../components/price';
import { RuleLines } from '../../components/rule-lines';
import { Sheet } from '../../components/sheet';
import { Toggle } from '../../components/toggle';
import { useSaving } from '../../platform/use-saving';
import { declineTeam, joinTeam } from './api';
import styles from './join-part.module.scss';
import { joinTrouble, joinWords as words, longMonth, teamWords } from './words';

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.fact}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.value}>{value}</Text>
    </View>
  );
}

interface JoinSheetProps {
  card: TeamCard;
  isInvited: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Joining is one press on the words that say so. */
export function JoinSheet({ card, isInvited, onDone, onClose }: JoinSheetProps): ReactElement {
  const [shown, setShown] = useState(false);
  const joining = useSaving(joinTeam, onDone);
  const declining = useSaving(declineTeam, onDone);
  const { name, code, team, members, from, targetFen, bonus, rules } = card;
  const isBusy = joining.isBusy || declining.isBusy;
  const trouble = joining.trouble === null ? null : joinTrouble(joining.trouble);
  return (
    <Sheet id="join-team" title={name} onClose={onClose}>
      <Fact name={words.from} value={longMonth(from)} />
      <Fact name={words.target} value={plainYuan(targetFen)} />
      <Fact name={words.bonus} value={bonus} />
      <Fact name={words.size} value={words.people(members)} />
      <Text className={styles.fee}>{words.noFee}</Text>
      <RuleLines rules={rules} />
      <Toggle
        kind="checkbox"
        title={teamWords.shown}
        hint={words.seen}
        isOn={shown}
        disabled={isBusy}
        onChange={setShown}
      />
      <MessageLine words={trouble} isTrouble />
      <MessageLine words={declining.trouble === null ? null : troubleWords(declining.trouble)} isTrouble />
      <View className={styles.do}>
        <ActionButton
          words={words.agree}
          busyWords={joining.isBusy ? words.joining : null}
          disabled={isBusy}
          onPress={() => joining.save({ code, shown })}
        />
        {isInvited && (
          <>
            <View className={styles.gap} />
            <ActionButton
              kind="quiet"
              words={words.decline}
              busyWords={declining.isBusy ? words.declining : null}
              disabled={isBusy}
              onPress={() => declining.save(team)}
            />
          </>
        )}
      </View>
    </Sheet>
  );
}
