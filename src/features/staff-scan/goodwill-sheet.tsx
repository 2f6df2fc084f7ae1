/** A coupon as a kindness: which one, and why. */
import { useRef, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ReasonField, useReason } from '../../components/reason-field';
import { Sheet } from '../../components/sheet';
import { Waiting } from '../../components/waiting';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { useAttempt } from '../staff-session/use-attempt';
import { staffRejection } from '../staff-session/words';
import { giveCoupon, listGoodwill } from './api';
import styles from './goodwill-sheet.module.scss';
import { goodwillWords } from './words';

interface GoodwillSheetProps {
  store: string;
  session: string;
  onClose: () => void;
  /** It is given: says what. */
  onGiven: (words: string) => void;
}

/** Gives once, however often it is pressed, and after no answer with the same id. */
function useGiving({ store, session, onGiven }: Omit<GoodwillSheetProps, 'onClose'>) {
  const ids = useRef(new Map<string, string>());
  return useAttempt(
    ({ template, reason }: { template: string; reason: string }) => {
      const requestId = ids.current.get(template) ?? randomId();
      ids.current.set(template, requestId);
      return giveCoupon({ store, session, template, reason, requestId });
    },
    ({ name }) => onGiven(goodwillWords.given(name)),
  );
}

/** What was chosen and typed stays while it is refused. */
export function GoodwillSheet(props: GoodwillSheetProps): ReactElement {
  const { store, onClose } = props;
  const { data, rejection, retry } = useReply(`goodwill ${store}`, () => listGoodwill(store));
  const [template, setTemplate] = useState<string | null>(null);
  const reason = useReason();
  const giving = useGiving(props);
  const isBusy = giving.busy !== null;
  return (
    <Sheet id="goodwill" title={goodwillWords.title} onClose={() => !isBusy && onClose()}>
      {data === null ? (
        <Waiting rejection={rejection} heights={[56, 56]} onRetry={retry} inWords={staffRejection} />
      ) : data.templates.length === 0 ? (
        <Text className={styles.none}>{goodwillWords.none}</Text>
      ) : (
        <>
          <View {...accessible({ role: 'tablist', label: goodwillWords.choices })}>
            {data.templates.map((each) => (
              <Pressable
                key={each.template}
                role="tab"
                selected={each.template === template}
                className={`${styles.choice} ${each.template === template ? styles.on : ''}`}
                onPress={() => setTemplate(each.template)}
              >
                <Text className={styles.name}>{goodwillWords.choice(each.figure, each.name)}</Text>
                <Text className={styles.detail}>{`${each.condition} · ${each.when}`}</Text>
              </Pressable>
            ))}
          </View>
          <ReasonField
            reason={reason}
            label={goodwillWords.reason}
            placeholder={goodwillWords.reasonPlaceholder}
            note={goodwillWords.reasonNote}
          />
          <MessageLine words={giving.trouble} isTrouble />
          <View className={styles.way}>
            <ActionButton
              words={goodwillWords.confirm}
              busyWords={isBusy ? goodwillWords.giving : null}
              disabled={template === null || reason.isShort || reason.isLong}
              onPress={() => template !== null && giving.start({ template, reason: reason.text })}
            />
          </View>
        </>
      )}
    </Sheet>
  );
}
