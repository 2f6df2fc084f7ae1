/** A month as a calendar: campaigns as bars, drops as dots. For windows with room. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CampaignLine, CampaignsReply } from '../../../cloudfunctions/contract/campaign';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { timeOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { weeksOf } from '../operator-kit/form/weeks';
import { barsOf, type Bar } from './calendar';
import styles from './calendar.module.scss';
import { calendarWords as words, phases } from './words';

/** What is spoken of a campaign. */
const spoken = ({ name, from, to, phase }: CampaignLine): string =>
  words.bar(name, words.days(shortDay(from), shortDay(to)), phases[phase]);

function BarView({ bar, onShow }: { bar: Bar; onShow: (campaign: string) => void }): ReactElement {
  const { line, from, to, lane, begins, ends } = bar;
  const look = line.phase === 'live' ? styles.live : line.phase === 'scheduled' ? styles.scheduled : '';
  const edges = `${begins ? '' : styles.fromBefore} ${ends ? '' : styles.goesOn}`;
  return (
    <View style={{ gridColumn: `${from + 1} / ${to + 2}`, gridRow: lane + 2, minWidth: 0, display: 'grid' }}>
      <Pressable
        className={`${styles.bar} ${look} ${edges}`}
        label={spoken(line)}
        onPress={() => onShow(line.campaign)}
      >
        {line.name}
      </Pressable>
    </View>
  );
}

interface MonthProps {
  month: string;
  today: string;
  lines: readonly CampaignLine[];
  drops: CampaignsReply['drops'];
  onShow: (campaign: string) => void;
}

function Week({ week, month, today, lines, drops, onShow }: MonthProps & { week: string[] }): ReactElement {
  const bars = barsOf(week, lines);
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  return (
    <View className={styles.week}>
      {week.map((day, place) => (
        <Text
          key={day}
          className={`${styles.day} ${day.startsWith(month) ? '' : styles.elsewhere} ${
            day === today ? styles.today : ''
          }`}
          style={{ gridColumn: place + 1 }}
        >
          {String(Number(day.slice(8)))}
        </Text>
      ))}
      {bars.map((bar) => (
        <BarView key={bar.line.campaign} bar={bar} onShow={onShow} />
      ))}
      {week.map((day, place) => {
        const ofDay = drops.filter((drop) => drop.day === day);
        return ofDay.length === 0 ? null : (
          <View key={day} style={{ gridColumn: place + 1, gridRow: lanes + 2, minWidth: 0 }}>
            {ofDay.map(({ template, name, at }) => (
              <View key={template} className={styles.dot}>
                {words.drop(name, timeOf(at))}
              </View>
            ))}
          </View>
        );
      })}
    </View>
  );
}

/** Weeks start on Monday. */
export function MonthGrid(props: MonthProps): ReactElement {
  return (
    <View>
      <View className={styles.names} {...accessible({ hidden: true })}>
        {words.weekdays.map((name) => (
          <Text key={name} className={styles.name}>
            {name}
          </Text>
        ))}
      </View>
      {weeksOf(props.month).map((week) => (
        <Week key={week[0]} week={week} {...props} />
      ))}
    </View>
  );
}
