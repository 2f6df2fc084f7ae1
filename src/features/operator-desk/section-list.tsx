/** Every section of the desk, for a phone: where there is room they stand at the side. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { openOperatorPage, openStaffDesk, type OperatorPage } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { deskWords } from '../operator-kit/desk/words';
import { useDraft } from '../operator-programme/use-draft';
import styles from './overview.module.scss';
import { overviewWords as words, sectionHints } from './words';

/** Each row opens its section. */
export function SectionList(): ReactElement {
  const hasDraft = useDraft((state) => state.draft !== null);
  const going = useSingleFlight((page: OperatorPage | 'staff-desk') =>
    page === 'staff-desk' ? openStaffDesk() : openOperatorPage(page),
  );
  return (
    <View className={styles.sections}>
      <Panel title={words.sections} isTight>
        {(Object.keys(sectionHints) as (keyof typeof sectionHints)[]).map((page) => (
          <ListRow
            key={page}
            title={deskWords.sections[page]}
            value={page === 'programme' && hasDraft ? words.draftKept : sectionHints[page]}
            onPress={() => going.start(page)}
          />
        ))}
        <ListRow
          title={words.staffDesk}
          value={words.staffDeskHint}
          onPress={() => going.start('staff-desk')}
        />
      </Panel>
    </View>
  );
}
