/** What a part says of the days that are chosen: asked for once for all parts, told anew when they change. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { daysWithin, type FiguresReply } from '../../../cloudfunctions/contract/figures';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { StaleNotice } from '../../components/stale-notice';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import desk from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { showFigures } from './api';
import { isRange, type Range } from './range.rules';
import { RangeForm } from './range-form';
import { useChosenRange } from './use-range';
import { rangeWords as words } from './words';

function Told({
  range,
  children,
}: {
  range: Range;
  children: (told: FiguresReply) => ReactElement;
}): ReactElement {
  const { data, rejection, retry } = useReply(`figures ${range.from} ${range.to}`, () => showFigures(range));
  usePageShown(retry);
  if (data === null) return <Waiting rejection={rejection} heights={[168, 320, 240]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Text className={`${desk.faint} ${desk.above}`}>
        {words.shown(longDay(data.from), longDay(data.to), daysWithin(data))}
      </Text>
      {children(data)}
    </>
  );
}

/** @example <OfDays>{(told) => <Trend days={told.days} />}</OfDays> */
export function OfDays({ children }: { children: (told: FiguresReply) => ReactElement }): ReactElement {
  const range = useChosenRange();
  return (
    <>
      <RangeForm />
      {isRange(range) && (
        <Told key={`${range.from} ${range.to}`} range={range}>
          {children}
        </Told>
      )}
    </>
  );
}
