/** Rows beside their names where there is room; on a phone each row is a card that says the names itself. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Pressable } from '../../../components/pressable';
import styles from './table.module.scss';

export interface TableColumn<Row> {
  name: string;
  valueOf: (row: Row) => string;
  isNumber?: boolean;
  /** Of the width, where it is a table; 1 for most. */
  share?: number;
}

interface TableProps<Row> {
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Missing: a row opens nothing. */
  onPress?: (row: Row) => void;
}

/**
 * A row is spoken as it reads: each value after its name.
 * @example <Table columns={COLUMNS} rows={orders} … />
 */
export function Table<Row>({ columns, rows, keyOf, onPress }: TableProps<Row>): ReactElement {
  const track = {
    gridTemplateColumns: columns.map(({ share = 1 }) => `minmax(0, ${share}fr)`).join(' '),
  };
  return (
    <View className={styles.table}>
      <View className={styles.heads} style={track} {...accessible({ hidden: true })}>
        {columns.map(({ name, isNumber = false }) => (
          <Text key={name} className={isNumber ? styles.number : ''}>
            {name}
          </Text>
        ))}
      </View>
      {rows.map((row) => {
        const cells = (
          <View className={styles.cells} style={track}>
            {columns.map(({ name, valueOf, isNumber = false }, place) => (
              <View key={name} className={`${styles.cell} ${isNumber ? styles.number : ''}`}>
                {place > 0 && <Text className={styles.name}>{name}</Text>}
                <Text className={place === 0 ? styles.first : styles.value}>{valueOf(row)}</Text>
              </View>
            ))}
          </View>
        );
        return onPress === undefined ? (
          <View key={keyOf(row)} className={styles.row}>
            {cells}
          </View>
        ) : (
          <Pressable key={keyOf(row)} className={styles.row} onPress={() => onPress(row)}>
            {cells}
          </Pressable>
        );
      })}
    </View>
  );
}
