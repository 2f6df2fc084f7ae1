/** The campaigns of a month, and the way to the months beside it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longMonth } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { usePagedReply, useMoreWhile } from '../../platform/use-paged-reply';
import { useWindowWidth } from '../../platform/window-width';
import desk from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { listCampaigns } from '../operator-kit/api-promotion';
import { monthAfter } from '../operator-kit/form/weeks';
import styles from './calendar.module.scss';
import { MonthGrid } from './month-grid';
import { MonthList } from './month-list';
import { calendarWords as words } from './words';

/** From here on seven columns have room for names. Pixels, the rail of the desk included. */
const WIDE = 720;

interface CalendarProps {
  month: string;
  /** Another one: asks anew. */
  turn: number;
  onMonth: (month: string) => void;
  onShow: (campaign: string) => void;
}

/** A month has few campaigns: all of its pages are fetched. */
export function Calendar({ month, turn, onMonth, onShow }: CalendarProps): ReactElement {
  const isWide = useWindowWidth() >= WIDE;
  const list = usePagedReply(`campaigns ${turn} ${month}`, (after) => listCampaigns(month, after));
  useMoreWhile(list, true);
  const [first] = list.pages;
  const shown = first?.month === month;
  const lines = shown ? list.pages.flatMap((page) => page.campaigns) : [];
  const drops = shown ? first.drops : [];
  const parts = { month, lines, drops, onShow };
  return (
    <View className={desk.panel}>
      <View className={styles.turn}>
        <Pressable className={desk.small} onPress={() => onMonth(monthAfter(month, -1))}>
          {words.before}
        </Pressable>
        <Text className={styles.month}>{longMonth(month)}</Text>
        <Pressable className={desk.small} onPress={() => onMonth(monthAfter(month, 1))}>
          {words.after}
        </Pressable>
      </View>
      <PagedList
        list={list}
        isEmpty={!isWide && lines.length + drops.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        {isWide ? <MonthGrid {...parts} today={first?.today ?? ''} /> : <MonthList {...parts} />}
      </PagedList>
    </View>
  );
}
