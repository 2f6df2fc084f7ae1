/** Members of a crowd, masked, page by page, and all of them as a file. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AudienceMember, AudienceRule } from '../../../cloudfunctions/contract/audience';
import { groupDigits, longDay, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { classNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { dayAt } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { openOperatorMember } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { exportAudience, listAudience } from '../operator-kit/api-audience';
import { CsvButton } from '../operator-kit/desk/csv-button';
import desk from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { Table, type TableColumn } from '../operator-kit/desk/table';
import { builderWords, crowdWords as words } from './words';

const layerOf = ({ class: one, stage }: AudienceMember): string =>
  [...(one === null ? [] : [classNames[one]]), stageNames[stage]].join(' · ');

const COLUMNS: readonly TableColumn<AudienceMember>[] = [
  { name: words.name, valueOf: ({ name }) => (name === '' ? words.noName : name) },
  { name: words.phone, valueOf: ({ phone }) => phone ?? words.noPhone },
  { name: words.tier, valueOf: ({ tier }) => tier },
  { name: words.lastDay, valueOf: ({ lastDay }) => (lastDay === null ? words.never : longDay(lastDay)) },
  { name: words.layer, valueOf: layerOf },
  { name: words.orders, valueOf: ({ orders }) => groupDigits(String(orders)), isNumber: true },
  { name: words.spent, valueOf: ({ spentFen }) => plainYuan(spentFen), isNumber: true },
];

/** Both are asked for only here: they are written down. */
export function CrowdList({ rule }: { rule: AudienceRule }): ReactElement {
  const list = usePagedReply(JSON.stringify(rule), (after) => listAudience(rule, after));
  const going = useSingleFlight(openOperatorMember);
  const members = list.pages.flatMap((page) => page.members);
  return (
    <Panel title={words.title}>
      <View className={desk.between}>
        <Text className={desk.faint}>{builderWords.lookNote}</Text>
        {members.length > 0 && (
          <CsvButton
            of={words.file}
            fileName={words.fileName(dayAt(Date.now()))}
            ask={(after) => exportAudience(rule, after)}
          />
        )}
      </View>
      <PagedList
        list={list}
        isEmpty={members.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Table
          columns={COLUMNS}
          rows={members}
          keyOf={({ memberKey }) => memberKey}
          onPress={({ memberKey }) => going.start(memberKey)}
        />
      </PagedList>
    </Panel>
  );
}
