/** Up to which day what is counted once a day stands. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import desk from '../operator-kit/desk/desk.module.scss';
import { figureWords as words } from './words';

/** @param day null: it was never counted */
export const CountedOn = ({ day }: { day: string | null }): ReactElement => (
  <Text className={`${desk.faint} ${desk.below}`}>
    {day === null ? words.notCounted : words.countedOn(longDay(day))}
  </Text>
);
