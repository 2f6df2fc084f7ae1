/** Something that is to be had: its card, what is left of it, and the button that takes it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import type { CouponOffer } from '../../../cloudfunctions/contract/wallet';
import { accessible } from '../../components/accessible';
import { dayAt, dayOf, daysAfter, timeOf } from '../../components/local-time';
import { CardButton, CouponFace } from './coupon-face';
import styles from './offer-card.module.scss';
import { centreWords, noButton } from './words';

interface OfferCardProps {
  offer: CouponOffer;
  isBusy: boolean;
  onClaim: () => void;
  onRules: () => void;
  onDrop: () => void;
}

/** When something begins. @example "今天 10:00", "12月3日 10:00" */
function beginsText(from: string): string {
  const day = dayOf(from);
  const today = dayAt(Date.now());
  const { clock } = centreWords;
  const name = day === today ? clock.today : day === daysAfter(today, 1) ? clock.tomorrow : shortDay(day);
  return `${name} ${timeOf(from)}`;
}

/** How much of it is left, as a bar and as a number. */
function LeftBar({ left }: { left: NonNullable<CouponOffer['left']> }): ReactElement {
  const share = Number(left.of) === 0 ? 0 : Number(left.count) / Number(left.of);
  return (
    <View className={styles.stock}>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.left} style={{ width: `${Math.round(share * 100)}%` }} />
      </View>
      <Text className={styles.count}>{centreWords.left(left.count)}</Text>
    </View>
  );
}

function Button({ offer, isBusy, onClaim, onDrop }: Omit<OfferCardProps, 'onRules'>): ReactElement {
  const { name, by, why, levels } = offer;
  if (by === 'drop' && (why === null || why === 'not-begun' || why === 'had-all'))
    return (
      <CardButton
        words={why === 'had-all' ? noButton(why, levels) : centreWords.toDrop}
        label={centreWords.toDropLabel(name)}
        isQuiet={why !== null}
        onPress={onDrop}
      />
    );
  const words = why !== null ? noButton(why, levels) : isBusy ? centreWords.claiming : centreWords.claim;
  return (
    <CardButton
      words={words}
      label={why === null ? centreWords.claimLabel(name) : `${name} ${words}`}
      disabled={why !== null || isBusy}
      onPress={onClaim}
    />
  );
}

/** Pale where it cannot be had. */
export function OfferCard(props: OfferCardProps): ReactElement {
  const { offer, onRules } = props;
  const { figure, condition, name, where, when, why, from, left, levels } = offer;
  return (
    <CouponFace
      {...{ figure, condition, name, where, onRules }}
      when={why === 'not-begun' && from !== null ? centreWords.begins(beginsText(from)) : when}
      mark={levels.length === 0 ? null : centreWords.levels(levels)}
      isPale={why !== null && why !== 'not-begun'}
      extra={left === null ? null : <LeftBar left={left} />}
    >
      <Button {...props} />
    </CouponFace>
  );
}
