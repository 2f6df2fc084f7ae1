/**
 * The button that passes the page on: WeChat's choice of friends; in a browser, what the page does instead.
 */
import type { ReactElement } from 'react';
import { Button } from '@tarojs/components';
import { canSendCards } from '../platform/share';
import { ActionButton } from './action-button';
import styles from './action-button.module.scss';

/** As wide as its place. @example <ShareButton words="邀请好友拼团" onPress={copyLink} /> */
export function ShareButton({
  words,
  kind = 'main',
  onPress,
}: {
  words: string;
  /** As of an action button. */
  kind?: 'main' | 'quiet';
  onPress: () => void;
}): ReactElement {
  if (!canSendCards) return <ActionButton words={words} kind={kind} onPress={onPress} />;
  return (
    <Button
      className={`pressable wechat-button ${styles.button} ${styles[kind]}`}
      hoverClass="pressable-pressed"
      openType="share"
    >
      {words}
    </Button>
  );
}
