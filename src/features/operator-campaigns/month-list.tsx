/** A month as a list by day: for phones. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CampaignLine, CampaignsReply } from '../../../cloudfunctions/contract/campaign';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { timeOf, weekday } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import { listOf } from './calendar';
import styles from './calendar.module.scss';
import { calendarWords as words, phases } from './words';

function Line({ line, onShow }: { line: CampaignLine; onShow: () => void }): ReactElement {
  const { name, from, to, phase, offers, templates } = line;
  return (
    <Pressable className={`${desk.card} ${styles.entry}`} onPress={onShow}>
      <View className={desk.head}>
        <Text className={desk.name}>{name}</Text>
        <Text className={`${desk.badge} ${phase === 'live' ? desk.strong : ''}`}>{phases[phase]}</Text>
      </View>
      <Text className={desk.faint}>{words.days(shortDay(from), shortDay(to))}</Text>
      <Text className={desk.faint}>{words.has(offers, templates)}</Text>
    </Pressable>
  );
}

interface MonthListProps {
  month: string;
  lines: readonly CampaignLine[];
  drops: CampaignsReply['drops'];
  onShow: (campaign: string) => void;
}

/** Days without anything are left out. */
export function MonthList({ month, lines, drops, onShow }: MonthListProps): ReactElement {
  return (
    <View>
      {listOf(month, lines, drops).map((each) => (
        <View key={each.day} className={desk.row}>
          <Text className={desk.faint}>{`${shortDay(each.day)} ${weekday(each.day)}`}</Text>
          {each.drops.map(({ template, name, at }) => (
            <View key={template} className={styles.dot}>
              {words.drop(name, timeOf(at))}
            </View>
          ))}
          {each.lines.map((line) => (
            <Line key={line.campaign} line={line} onShow={() => onShow(line.campaign)} />
          ))}
        </View>
      ))}
    </View>
  );
}
