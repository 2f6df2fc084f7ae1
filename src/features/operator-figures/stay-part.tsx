/** Whom first months keep: cohorts by the month of the first order. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { CsvButton } from '../operator-kit/desk/csv-button';
import desk from '../operator-kit/desk/desk.module.scss';
import { exportFigures } from './api';
import { CohortTable } from './cohort-table';
import { CountedOn } from './counted-on';
import { ExplainedFigure } from './explained-figure';
import { OfMembers } from './of-members';
import { figureWords, stayWords as words } from './words';

export function StayPart(): ReactElement {
  return (
    <OfMembers>
      {({ cohorts, countedOn, today }) =>
        cohorts.length === 0 ? (
          <Notice
            title={countedOn === null ? words.countingTitle : words.emptyTitle}
            hint={countedOn === null ? figureWords.notCounted : words.emptyHint}
          />
        ) : (
          <ExplainedFigure figure="cohorts">
            <View className={desk.between}>
              <Text className={desk.faint}>{words.running}</Text>
              <CsvButton
                of={words.title}
                fileName={figureWords.file(words.title, { from: today, to: today })}
                ask={(after) => exportFigures('cohorts', { from: today, to: today }, after)}
              />
            </View>
            <CohortTable cohorts={cohorts} />
            <CountedOn day={countedOn} />
          </ExplainedFigure>
        )
      }
    </OfMembers>
  );
}
