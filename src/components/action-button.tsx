/** The button that does what a page or sheet is for. */
import type { ReactElement } from 'react';
import styles from './action-button.module.scss';
import { Pressable } from './pressable';

interface ActionButtonProps {
  words: string;
  /** Spoken instead of the words, where several buttons of a page have the same ones. */
  label?: string;
  onPress: () => void;
  /** `main`: the one thing to do; `quiet`: another way out; `grave`: what cannot be taken back. */
  kind?: 'main' | 'quiet' | 'grave';
  disabled?: boolean;
  /** Shown while the work is under way; pressing does nothing meanwhile. */
  busyWords?: string | null;
}

/**
 * As wide as its place.
 * @example <ActionButton words="保存" busyWords={busy ? '正在保存…' : null} onPress={save} />
 */
export function ActionButton(props: ActionButtonProps): ReactElement {
  const { words, label, onPress, kind = 'main', disabled = false, busyWords = null } = props;
  const isBusy = busyWords !== null;
  return (
    <Pressable
      className={`${styles.button} ${styles[kind]} ${disabled ? styles.off : ''} ${isBusy ? styles.busy : ''}`}
      {...(label === undefined ? {} : { label })}
      disabled={disabled || isBusy}
      onPress={onPress}
    >
      {busyWords ?? words}
    </Pressable>
  );
}
