/** What the check of a draft tells besides problems: its rules as members read them, and its changes. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ReferralCheckReply } from '../../../cloudfunctions/contract/referral-desk';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { changeWords, placeWords, type NamesOfRates } from './places';
import { checkWords as words } from './words';

/** A sentence each, in the order in which a member reads them. */
export function Rules({ title, rules }: { title: string; rules: readonly string[] }): ReactElement {
  return (
    <Panel title={title}>
      {rules.map((rule, place) => (
        <Text key={rule} className={`${styles.entry} ${styles.below}`}>
          {`${place + 1}. ${rule}`}
        </Text>
      ))}
    </Panel>
  );
}

interface ChangesProps {
  changes: ReferralCheckReply['changes'];
  document: unknown;
  names: NamesOfRates;
}

/** Against the version in force. */
export function Changes({ changes, document, names }: ChangesProps): ReactElement {
  return (
    <Panel title={words.changes}>
      {changes.length === 0 && <Text className={styles.faint}>{words.noChanges}</Text>}
      {changes.map((change) => (
        <View key={change.path} className={styles.row}>
          <Text className={styles.faint}>{placeWords(change.path, document, names)}</Text>
          <Text className={styles.entry}>{changeWords(change, names)}</Text>
        </View>
      ))}
    </Panel>
  );
}
