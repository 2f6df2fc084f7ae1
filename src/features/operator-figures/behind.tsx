/** The numbers behind a chart: a table that unfolds, and the file of it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { FigureTable } from '../../../cloudfunctions/contract/figures';
import { Pressable } from '../../components/pressable';
import { CsvButton } from '../operator-kit/desk/csv-button';
import desk from '../operator-kit/desk/desk.module.scss';
import { Table, type TableColumn } from '../operator-kit/desk/table';
import { exportFigures } from './api';
import { useChosenRange } from './use-range';
import { figureWords as words } from './words';

interface BehindProps<Row> {
  /** What is told, for who hears it and for the name of the file. */
  of: string;
  table: FigureTable;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  onPress?: (row: Row) => void;
  /** The day of what is told as of now; missing: it is of the days that are chosen. */
  asOf?: string;
  /** Shown from the beginning, where no chart says the same. */
  isOpen?: boolean;
}

export function Behind<Row>(props: BehindProps<Row>): ReactElement {
  const { of, table, asOf, isOpen = false, ...rows } = props;
  const [isShown, setShown] = useState(isOpen);
  const chosen = useChosenRange();
  const range = asOf === undefined ? chosen : { from: asOf, to: asOf };
  return (
    <>
      <View className={`${desk.between} ${desk.below}`}>
        {isOpen ? (
          <View />
        ) : (
          <Pressable
            className={desk.small}
            label={words.tableOf(isShown ? words.hideTable : words.table, of)}
            expanded={isShown}
            onPress={() => setShown(!isShown)}
          >
            {isShown ? words.hideTable : words.table}
          </Pressable>
        )}
        <CsvButton
          of={of}
          fileName={words.file(of, range)}
          ask={(after) => exportFigures(table, range, after)}
        />
      </View>
      {isShown && <Table {...rows} />}
    </>
  );
}
