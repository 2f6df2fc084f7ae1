/** How often at most, and what the member muted, each to be taken back as easily as it was chosen. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { WEEK_CHOICES, type WeekChoice } from '../../../cloudfunctions/contract/message-limits';
import type { MessageChoicesReply } from '../../../cloudfunctions/contract/messages';
import { OFFER_MESSAGES } from '../../../cloudfunctions/contract/order';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Option } from '../../components/option';
import { Pressable } from '../../components/pressable';
import { Skeleton } from '../../components/skeleton';
import { StaleNotice } from '../../components/stale-notice';
import { usePageShown } from '../../platform/navigation';
import { canSubscribe } from '../../platform/subscribe';
import { useReply } from '../../platform/use-reply';
import { useSaving } from '../../platform/use-saving';
import { useSingleFlight } from '../../platform/use-single-flight';
import { askForMessages } from '../orders/use-paying';
import { setWeekMost, showMessageChoices, unmuteMessages } from './api';
import styles from './message-choices.module.scss';
import { choiceWords } from './words';

function WeekChoices({ most, onSaved }: { most: WeekChoice; onSaved: () => void }): ReactElement {
  const { save, isBusy, trouble } = useSaving(setWeekMost, onSaved);
  return (
    <>
      <View {...accessible({ role: 'radiogroup', label: choiceWords.title })}>
        {WEEK_CHOICES.map((choice) => (
          <Option
            key={choice}
            name={choiceWords.weeks[choice].title}
            note={choiceWords.weeks[choice].hint}
            isTaken={choice === most}
            disabled={isBusy}
            onPress={() => (choice === most ? undefined : save(choice))}
          />
        ))}
      </View>
      <MessageLine words={trouble === null ? null : troubleWords(trouble)} isTrouble />
    </>
  );
}

function Muted({
  muted,
  onSaved,
}: {
  muted: MessageChoicesReply['muted'];
  onSaved: () => void;
}): ReactElement | null {
  const { save, isBusy, trouble } = useSaving(unmuteMessages, onSaved);
  if (muted.length === 0) return null;
  return (
    <>
      <Text className={styles.subtitle}>{choiceWords.muted}</Text>
      {muted.map((source) => (
        <View key={source.id} className={styles.source}>
          <Text className={styles.name}>{source.name}</Text>
          <Pressable
            className={styles.restore}
            label={choiceWords.restoreLabel(source.name)}
            disabled={isBusy}
            onPress={() => save(source)}
          >
            {choiceWords.restore}
          </Pressable>
        </View>
      ))}
      <MessageLine words={trouble === null ? null : troubleWords(trouble)} isTrouble />
    </>
  );
}

/** WeChat asks on a tap only, and one answer is one message. Nothing where WeChat has no template for it. */
function Reminder(): ReactElement | null {
  const [said, setSaid] = useState<string | null>(null);
  const { start, busy } = useSingleFlight<true>(async () => {
    const isAllowed = await askForMessages(OFFER_MESSAGES);
    setSaid(isAllowed ? choiceWords.reminded : choiceWords.notReminded);
  });
  if (!canSubscribe('offer')) return null;
  return (
    <>
      <Text className={styles.hint}>{choiceWords.remindHint}</Text>
      <ActionButton
        words={choiceWords.remind}
        kind="quiet"
        disabled={busy !== null}
        onPress={() => start(true)}
      />
      <MessageLine words={said} />
    </>
  );
}

/** Asks for itself: it stands on a page that shows other things as well. */
export function MessageChoices(): ReactElement {
  const { data, rejection, retry } = useReply('message choices', showMessageChoices);
  usePageShown(retry);
  if (data === null)
    return rejection === null ? <Skeleton heights={[180]} /> : <StaleNotice onRetry={retry} />;
  return (
    <View className={styles.all}>
      <WeekChoices most={data.week.most} onSaved={retry} />
      <Muted muted={data.muted} onSaved={retry} />
      <Reminder />
    </View>
  );
}
