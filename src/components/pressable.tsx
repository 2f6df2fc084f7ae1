/**
 * Anything that can be pressed. A real button in a browser (keyboard and focus come with it), a view with a
 * role on WeChat. It has no look of its own (styles/global.scss takes the browser's away): pass a class.
 */
import type { PropsWithChildren, ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from './accessible';

export interface PressableProps {
  onPress: () => void;
  /** Spoken instead of the content; needed where the content is no sentence. */
  label?: string;
  className?: string | undefined;
  disabled?: boolean;
  role?: 'button' | 'tab';
  /** For what opens and closes. */
  expanded?: boolean;
  /** For a tab. */
  selected?: boolean;
}

/** @example <Pressable onPress={retry} className={styles.retry}>重试</Pressable> */
export function Pressable(props: PropsWithChildren<PressableProps>): ReactElement {
  const {
    onPress,
    label,
    className = '',
    disabled = false,
    role = 'button',
    expanded,
    selected,
    children,
  } = props;
  const look = `pressable ${disabled ? 'pressable-disabled' : ''} ${className}`;
  if (process.env.TARO_ENV === 'h5') {
    return (
      <button
        type="button"
        className={look}
        disabled={disabled}
        onClick={onPress}
        role={role === 'button' ? undefined : role}
        aria-label={label}
        aria-expanded={expanded}
        aria-selected={selected}
      >
        {children}
      </button>
    );
  }
  const states: Record<string, string> = { ...accessible({ role, label }), ariaDisabled: String(disabled) };
  if (expanded !== undefined) states.ariaExpanded = String(expanded);
  if (selected !== undefined) states.ariaSelected = String(selected);
  return (
    <View
      className={look}
      hoverClass={disabled ? 'none' : 'pressable-pressed'}
      onClick={() => !disabled && onPress()}
      {...states}
    >
      {children}
    </View>
  );
}
