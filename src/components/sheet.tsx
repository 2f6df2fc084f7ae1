/**
 * A sheet that rises from the bottom over the page, for what is asked for now and then. Closed by its button,
 * the veil, Escape, or Back.
 */
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { ScrollView, Text, View } from '@tarojs/components';
import { useDialogFocus } from '../platform/dialog-focus';
import { accessible } from './accessible';
import { BackCatcher } from './back-catcher';
import { Pressable } from './pressable';
import styles from './sheet.module.scss';
import { sharedWords } from './words';

interface SheetProps {
  /** Unique on the page. */
  id: string;
  title: string;
  onClose: () => void;
  /** The content was scrolled to its end. */
  onEnd?: () => void;
  /** Stays in sight below what is scrolled; the sheet may then be taller. */
  foot?: ReactNode;
}

/** On screen as long as it is rendered. */
export function Sheet(props: PropsWithChildren<SheetProps>): ReactElement {
  const { id, title, onClose, onEnd, foot, children } = props;
  useDialogFocus(id, onClose);
  return (
    <View className={styles.layer}>
      <BackCatcher onClose={onClose} />
      <View className={styles.veil} catchMove onClick={onClose} {...accessible({ hidden: true })} />
      <View
        id={id}
        className={`${styles.sheet} ${foot === undefined ? '' : styles.footed}`}
        {...accessible({ role: 'dialog', label: title, browser: { modal: 'true' } })}
      >
        <View className={styles.head}>
          <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
            {title}
          </Text>
          <Pressable className={styles.close} label={sharedWords.close} onPress={onClose}>
            <View className={styles.cross} />
          </Pressable>
        </View>
        <ScrollView
          scrollY
          className={styles.body}
          // A keyboard scrolls what it can focus.
          {...(process.env.TARO_ENV === 'h5' ? { tabindex: '0' } : {})}
          onScrollToLower={() => onEnd?.()}
        >
          {children}
        </ScrollView>
        {foot !== undefined && <View className={styles.foot}>{foot}</View>}
      </View>
    </View>
  );
}
