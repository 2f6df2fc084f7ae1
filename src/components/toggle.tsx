/** What is on or off: a switch, which acts at once, or a box to tick. The whole line can be pressed. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './toggle.module.scss';
import { sharedWords } from './words';

interface ToggleProps {
  kind: 'switch' | 'checkbox';
  title: string;
  /** What it means. */
  hint?: string;
  /** What else there is to know, smaller. */
  note?: string;
  isOn: boolean;
  disabled?: boolean;
  onChange: (isOn: boolean) => void;
}

function Mark({ kind, isOn }: Pick<ToggleProps, 'kind' | 'isOn'>): ReactElement {
  return (
    <View className={`${styles[kind]} ${isOn ? styles.on : ''}`} {...accessible({ hidden: true })}>
      <View className={styles.inner} />
    </View>
  );
}

/** @example <Toggle kind="switch" title="优惠通知" isOn={granted} onChange={setGranted} /> */
export function Toggle(props: ToggleProps): ReactElement {
  const { kind, title, hint, note, isOn, disabled = false, onChange } = props;
  const look = `pressable ${disabled ? 'pressable-disabled' : ''} ${styles.line} ${styles[`${kind}Line`]}`;
  const change = (): void => {
    if (!disabled) onChange(!isOn);
  };
  const content = (
    <>
      {kind === 'checkbox' && <Mark kind={kind} isOn={isOn} />}
      <View className={styles.words}>
        <Text className={styles.title}>{title}</Text>
        {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
        {note !== undefined && <Text className={styles.note}>{note}</Text>}
      </View>
      {kind === 'switch' && <Mark kind={kind} isOn={isOn} />}
    </>
  );
  if (process.env.TARO_ENV === 'h5') {
    return (
      <button
        type="button"
        role={kind}
        aria-checked={isOn}
        aria-label={title}
        className={look}
        disabled={disabled}
        onClick={change}
      >
        {content}
      </button>
    );
  }
  const state = isOn ? sharedWords.on : sharedWords.off;
  return (
    <View className={look} onClick={change} {...accessible({ role: kind, label: `${title}，${state}` })}>
      {content}
    </View>
  );
}
