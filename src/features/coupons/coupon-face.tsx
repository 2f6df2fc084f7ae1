/** A coupon's card: the figure on its left, the name and two lines beside it, what may be done below. */
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import styles from './coupon-face.module.scss';
import { walletWords } from './words';

interface CouponFaceProps {
  figure: string;
  condition: string;
  name: string;
  /** Where it is used; empty: everywhere. */
  where: string;
  when: string;
  /** A word beside the name; null: none. */
  mark?: string | null;
  /** Not to be used (any more). */
  isPale?: boolean;
  /** Below the lines. */
  extra?: ReactNode;
  onRules: () => void;
}

/** Wider figures are set smaller: the column stays as wide. Halves of a Chinese character. */
const FITS = 5;
const FIRST_CHINESE = 0x2e80;
const widthOf = (figure: string): number =>
  [...figure].reduce((width, letter) => width + (letter.charCodeAt(0) < FIRST_CHINESE ? 1 : 2), 0);

/** @param props.children buttons */
export function CouponFace(props: PropsWithChildren<CouponFaceProps>): ReactElement {
  const { figure, condition, name, where, when, mark = null, isPale = false } = props;
  const { extra, onRules, children } = props;
  return (
    <View className={`${styles.card} ${isPale ? styles.pale : ''}`}>
      <View className={styles.worth}>
        <Text className={`${styles.figure} ${widthOf(figure) > FITS ? styles.long : ''}`}>{figure}</Text>
        <Text className={styles.condition}>{condition}</Text>
      </View>
      <View className={styles.what}>
        <View className={styles.head}>
          <Text className={styles.name}>{name}</Text>
          {mark !== null && <Text className={styles.mark}>{mark}</Text>}
        </View>
        {where !== '' && <Text className={styles.line}>{where}</Text>}
        <Text className={styles.line}>{when}</Text>
        {extra}
        <View className={styles.foot}>
          <Pressable className={styles.rules} label={walletWords.rulesLabel(name)} onPress={onRules}>
            {walletWords.rules}
          </Pressable>
          <View className={styles.ways}>{children}</View>
        </View>
      </View>
    </View>
  );
}

interface CardButtonProps {
  words: string;
  label: string;
  isQuiet?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

/** A button of a card. */
export function CardButton({ words, label, isQuiet, disabled, onPress }: CardButtonProps): ReactElement {
  return (
    <Pressable
      className={`${styles.way} ${isQuiet === true ? styles.quiet : ''} ${disabled === true ? styles.off : ''}`}
      label={label}
      disabled={disabled === true}
      onPress={onPress}
    >
      {words}
    </Pressable>
  );
}
