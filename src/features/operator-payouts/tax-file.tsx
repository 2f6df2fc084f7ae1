/** The file that is declared of a month: a line for each payee. */
import { useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { dayAt, daysAfter } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { exportReferralTax } from '../operator-kit/api-referral';
import { CsvButton } from '../operator-kit/desk/csv-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { MonthForm } from '../operator-kit/form/month-form';
import { taxWords as words } from './words';

const thisMonth = (): string => dayAt(Date.now()).slice(0, 7);
const lastMonth = (): string => daysAfter(`${thisMonth()}-01`, -1).slice(0, 7);

/** The last month that is over, until another one is looked for. */
export function TaxFile(): ReactElement {
  const [month, setMonth] = useState(lastMonth);
  return (
    <>
      <MonthForm month={month} onLook={setMonth} />
      <Panel title={words.title(month)}>
        <Text className={styles.faint}>{words.hint}</Text>
        <Text className={styles.faint}>{words.privacy}</Text>
        {month >= thisMonth() && <Text className={styles.warning}>{words.unfinished}</Text>}
        <CsvButton
          key={month}
          of={words.csv(month)}
          fileName={words.fileName(month)}
          ask={(after) => exportReferralTax(month, after)}
        />
      </Panel>
    </>
  );
}
