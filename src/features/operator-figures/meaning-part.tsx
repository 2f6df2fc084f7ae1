/** What each figure means: its sentence, its versions, and the statements that count it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { FIGURE_WORDS, type FigureWords } from '../../../cloudfunctions/contract/figure-words';
import type { FigureDefinition } from '../../../cloudfunctions/contract/figures';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { StaleNotice } from '../../components/stale-notice';
import { useReply } from '../../platform/use-reply';
import desk from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { listFigureDefinitions } from './api';
import styles from './figures.module.scss';
import { meaningWords as words } from './words';

function Definition({ figure, sql }: FigureDefinition): ReactElement {
  const [isShown, setShown] = useState(false);
  const { name, unit, means, owner, versions }: FigureWords = FIGURE_WORDS[figure];
  return (
    <Panel title={name}>
      <Text className={styles.means}>{means}</Text>
      <Text className={desk.faint}>{words.unit(unit, owner)}</Text>
      {versions.map(({ version, since, what }) => (
        <Text key={version} className={desk.faint}>
          {words.version(version, since, what)}
        </Text>
      ))}
      <Pressable
        className={desk.small}
        label={words.sqlOf(isShown ? words.hideSql : words.sql, name)}
        expanded={isShown}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? words.hideSql : words.sql}
      </Pressable>
      {isShown &&
        sql.map((text) => (
          <Text key={text} className={styles.sql}>
            {text}
          </Text>
        ))}
    </Panel>
  );
}

export function MeaningPart(): ReactElement {
  const { data, rejection, retry } = useReply('figure definitions', listFigureDefinitions);
  if (data === null) return <Waiting rejection={rejection} heights={[120, 120, 120]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <View className={desk.above}>
        <Text className={desk.faint}>{words.lead}</Text>
      </View>
      {data.definitions.map((one) => (
        <Definition key={one.figure} {...one} />
      ))}
    </>
  );
}
