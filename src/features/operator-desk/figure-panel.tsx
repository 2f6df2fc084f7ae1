/** The figures of a day, or of several: takings first. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ShownFigures } from '../../../cloudfunctions/contract/overview';
import { Panel } from '../../components/panel';
import { averageOf, shareOf } from '../operator-kit/desk/figures.rules';
import { Headline } from '../operator-kit/desk/headline';
import styles from './overview.module.scss';
import { overviewWords as words } from './words';

interface FigurePanelProps {
  title: string;
  figures: ShownFigures;
  /** The day before, to compare with; null: nothing to compare. */
  before: ShownFigures | null;
  hint?: string;
}

/** @example <FigurePanel title="今日" figures={today} before={yesterday} /> */
export function FigurePanel({ title, figures, before, hint }: FigurePanelProps): ReactElement {
  const number = (value: number): string => groupDigits(String(value));
  const compared = (inWords: (of: ShownFigures) => string): { note?: string } =>
    before === null ? {} : { note: words.yesterday(inWords(before)) };
  return (
    <Panel title={title}>
      <View className={styles.figures}>
        <Headline
          name={words.takings}
          value={yuan(figures.takingsFen)}
          {...compared(({ takingsFen }) => yuan(takingsFen))}
        />
        <Headline
          name={words.orders}
          value={number(figures.orders)}
          {...compared(({ orders }) => number(orders))}
        />
        <Headline name={words.average} value={averageOf(figures)} {...compared(averageOf)} />
        <Headline
          name={words.memberShare}
          value={shareOf(figures)}
          note={words.memberShareNote(number(figures.memberOrders))}
        />
        <Headline
          name={words.newcomers}
          value={number(figures.newcomers)}
          {...compared(({ newcomers }) => number(newcomers))}
        />
        <Headline
          name={words.granted}
          value={groupDigits(figures.pointsGranted)}
          note={words.usedNote(groupDigits(figures.pointsUsed))}
        />
      </View>
      {hint !== undefined && <Text className={styles.note}>{hint}</Text>}
    </Panel>
  );
}
