/**
 * The phone: bound only when the member wants it, by WeChat's own button, and removed when the member wants
 * that.
 */
import { useState, type ReactElement } from 'react';
import { Button, Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { useSaving } from '../../platform/use-saving';
import { bindPhone, removePhone } from './api';
import styles from './forms.module.scss';
import { profileWords } from './words';

interface PhoneFormProps {
  /** Masked; null: none. */
  phone: string | null;
  /** Somebody else has proven the number that was here. */
  isLost: boolean;
  onSaved: () => void;
}

interface BindProps {
  phone: string | null;
  isBusy: boolean;
  onCode: (code: string) => void;
}

/** WeChat asks the member itself; who says no there has said no. A browser cannot ask. */
function Bind({ phone, isBusy, onCode }: BindProps): ReactElement {
  if (process.env.TARO_ENV === 'h5')
    return (
      <Text className={styles.fixed}>
        {phone === null ? profileWords.phoneH5 : profileWords.phoneChangeH5}
      </Text>
    );
  const words = phone === null ? profileWords.phoneBind : profileWords.phoneChange;
  return (
    <Button
      className={`wechat-button ${styles.wechat}`}
      openType="getPhoneNumber"
      disabled={isBusy}
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code);
      }}
    >
      {isBusy ? profileWords.phoneBinding : words}
    </Button>
  );
}

/** Says why before it asks. */
export function PhoneForm({ phone, isLost, onSaved }: PhoneFormProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const binding = useSaving(bindPhone, onSaved);
  const removing = useSaving(
    (_: 'remove') => removePhone(),
    () => {
      setAsking(false);
      onSaved();
    },
  );
  const done = binding.isDone ? profileWords.phoneBound : removing.isDone ? profileWords.phoneRemoved : null;
  const askToRemove = (): void => {
    binding.clear();
    removing.clear();
    setAsking(true);
  };
  const bind = (code: string): void => {
    removing.clear();
    binding.save(code);
  };
  return (
    <Panel title={profileWords.phone}>
      {phone !== null && <Text className={`${styles.figure} ${styles.above}`}>{phone}</Text>}
      <View className={isLost ? styles.above : ''}>
        <MessageLine words={isLost ? profileWords.phoneLost : null} isTrouble />
      </View>
      <Text className={styles.why}>{profileWords.phoneWhy}</Text>
      <Bind phone={phone} isBusy={binding.isBusy} onCode={bind} />
      <MessageLine
        words={binding.trouble ? troubleWords(binding.trouble) : done}
        isTrouble={binding.trouble !== null}
      />
      {phone !== null && (
        <View className={styles.action}>
          <ActionButton words={profileWords.phoneRemove} kind="quiet" onPress={askToRemove} />
        </View>
      )}
      {isAsking && (
        <ConfirmSheet
          id="remove-phone"
          title={profileWords.phoneRemoveTitle}
          text={profileWords.phoneRemoveText}
          words={profileWords.phoneRemove}
          busyWords={removing.isBusy ? profileWords.phoneRemoving : null}
          trouble={removing.trouble}
          onConfirm={() => removing.save('remove')}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
