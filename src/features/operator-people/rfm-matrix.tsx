/** How many members there are in each of twenty-five cells: how lately they came by how often. */
import { Fragment, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PeopleReply } from '../../../cloudfunctions/contract/audience';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import { Explained } from '../operator-kit/desk/explained';
import shades from '../operator-kit/desk/shades.module.scss';
import styles from './matrix.module.scss';
import { cellAt, columnHead, COLUMNS, rowHead, ROWS, ruleOfCell, shadeOf, shortCount } from './matrix.rules';
import type { AskedCrowd } from './asked-crowd';
import { matrixWords as words } from './words';

interface MatrixProps {
  rfm: PeopleReply['rfm'];
  onCrowd: (asked: AskedCrowd) => void;
  onEdges: () => void;
}

/** By count, from nothing to the fullest. */
const SHADE_LOOKS = [styles.empty, shades.shade1, shades.shade2, shades.shade3, shades.shade4, shades.shade5];

function Cells({ rfm, recency, onCrowd }: Omit<MatrixProps, 'onEdges'> & { recency: number }): ReactElement {
  const { cells, edges } = rfm;
  const fullest = Math.max(0, ...cells.map(({ members }) => members));
  return (
    <>
      {COLUMNS.map((orders) => {
        const place = { recency, orders };
        const members = cellAt(cells, place)?.members ?? 0;
        const name = words.cell(rowHead(edges, recency), columnHead(edges, orders));
        return (
          <Pressable
            key={orders}
            className={`${shades.shaded} ${styles.cell} ${SHADE_LOOKS[shadeOf(members, fullest)] ?? ''}`}
            label={words.cellOf(name, groupDigits(String(members)))}
            disabled={members === 0}
            onPress={() => onCrowd({ title: name, rule: ruleOfCell(edges, place) })}
          >
            <Text className={styles.count}>{shortCount(members)}</Text>
          </Pressable>
        );
      })}
    </>
  );
}

/** A press on a cell shows who is in it. */
export function RfmMatrix({ rfm, onCrowd, onEdges }: MatrixProps): ReactElement {
  const { edges, version } = rfm;
  return (
    <Explained title={words.title} about={words.about}>
      <View className={styles.matrix}>
        <Text className={styles.corner} {...accessible({ hidden: true })}>
          {words.corner}
        </Text>
        <Text className={styles.across} {...accessible({ hidden: true })}>
          {words.across}
        </Text>
        {COLUMNS.map((orders) => (
          <Text key={orders} className={styles.column} {...accessible({ hidden: true })}>
            {columnHead(edges, orders)}
          </Text>
        ))}
        {ROWS.map((recency) => (
          <Fragment key={recency}>
            <Text className={styles.row} {...accessible({ hidden: true })}>
              {rowHead(edges, recency)}
            </Text>
            <Cells rfm={rfm} recency={recency} onCrowd={onCrowd} />
          </Fragment>
        ))}
      </View>
      <View className={`${desk.between} ${desk.below}`}>
        <Text className={desk.faint}>{words.version(version)}</Text>
        <Pressable className={desk.small} onPress={onEdges}>
          {words.edges}
        </Pressable>
      </View>
    </Explained>
  );
}
