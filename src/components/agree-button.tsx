/**
 * The button that says yes to the privacy guideline. On WeChat a press on it counts as consent for WeChat too
 * (platform/privacy.ts); in a browser it is a button like any other.
 */
import type { ReactElement } from 'react';
import { Button } from '@tarojs/components';
import { ActionButton } from './action-button';
import styles from './action-button.module.scss';

interface AgreeButtonProps {
  words: string;
  onAgree: () => void;
  /** Shown while the work is under way; pressing does nothing meanwhile. */
  busyWords?: string | null;
}

/** As wide as its place. @example <AgreeButton words="同意并加入" onAgree={join} /> */
export function AgreeButton({ words, onAgree, busyWords = null }: AgreeButtonProps): ReactElement {
  if (process.env.TARO_ENV === 'h5')
    return <ActionButton words={words} busyWords={busyWords} onPress={onAgree} />;
  const isBusy = busyWords !== null;
  return (
    <Button
      id="agree-to-privacy"
      className={`pressable wechat-button ${styles.button} ${styles.main} ${isBusy ? styles.busy : ''}`}
      hoverClass={isBusy ? 'none' : 'pressable-pressed'}
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={() => !isBusy && onAgree()}
    >
      {busyWords ?? words}
    </Button>
  );
}
