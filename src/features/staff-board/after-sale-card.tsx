/** A guest's request for money back, and the two answers. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AfterSaleRow } from '../../../cloudfunctions/contract/counter';
import { groupDigits, isZero } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { shortMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { plainYuan, Price } from '../../components/price';
import styles from './board-card.module.scss';
import { afterSaleWords, requestState } from './words';

interface AfterSaleCardProps {
  row: AfterSaleRow;
  onAnswer: (accept: boolean) => void;
  onPhoto: () => void;
}

/** Whoever may not accept it may still decline it. */
export function AfterSaleCard({ row, onAnswer, onPhoto }: AfterSaleCardProps): ReactElement {
  const asked = row.state === 'asked';
  return (
    <Panel title={`${row.pickupNo ?? ''} ${requestState(row.state)}`}>
      <Price fen={row.amountFen} size="large" />
      {!isZero(row.points) && (
        <Text className={styles.detail}>{afterSaleWords.points(groupDigits(row.points))}</Text>
      )}
      <Text className={styles.name}>
        {row.lines.map(({ name, quantity }) => `${name} ×${quantity}`).join('、')}
      </Text>
      <Text className={styles.notice}>{row.reason}</Text>
      <Text className={styles.detail}>
        {row.member === '' ? '' : `${row.member} · `}
        {shortMoment(row.askedAt)}
      </Text>
      {row.answer !== null && row.answer !== '' && (
        <Text className={styles.detail}>{afterSaleWords.answerOf(row.answer)}</Text>
      )}
      {row.hasPhoto && (
        <Pressable className={styles.refund} onPress={onPhoto}>
          {afterSaleWords.photo}
        </Pressable>
      )}
      {asked && !row.mayAccept && <Text className={styles.detail}>{afterSaleWords.notMine}</Text>}
      {asked && (
        <View className={styles.ways}>
          {row.mayAccept && (
            <View className={styles.way}>
              <ActionButton
                words={`${afterSaleWords.accept} ${plainYuan(row.amountFen)}`}
                onPress={() => onAnswer(true)}
              />
            </View>
          )}
          <View className={styles.way}>
            <ActionButton kind="quiet" words={afterSaleWords.decline} onPress={() => onAnswer(false)} />
          </View>
        </View>
      )}
    </Panel>
  );
}
