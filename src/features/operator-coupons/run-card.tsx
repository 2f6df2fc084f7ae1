/** How far a run is, and who got nothing in it. */
import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { CouponRunReply } from '../../../cloudfunctions/contract/promotion';
import { LoadMore } from '../../components/load-more';
import { longMoment } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Waiting } from '../operator-kit/desk/waiting';
import { listMisses, resumeRun, showRun } from '../operator-kit/api-promotion';
import { runWords as words } from './words';

/** Between two looks at one that goes on. Milliseconds. */
const LOOK_MS = 3000;

function Misses({ run }: { run: string }): ReactElement {
  const list = usePagedReply(`misses ${run}`, (after) => listMisses(run, after));
  const misses = list.pages.flatMap((page) => page.misses);
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[64]} onRetry={list.retry} />;
  return (
    <>
      {misses.map(({ row, memberKey, why }) => (
        <Text key={row} className={styles.faint}>
          {[words.row(row), memberKey, words.why[why]].join(' · ')}
        </Text>
      ))}
      <LoadMore list={list} />
    </>
  );
}

/** The run as it is now: asked for again while it goes on. */
function useRun(first: CouponRunReply): { run: CouponRunReply; set: (run: CouponRunReply) => void } {
  const [turn, setTurn] = useState(0);
  const [kept, set] = useState(first);
  const goesOn = kept.state === 'running';
  const { data } = useReply(`run ${kept.run} ${turn}`, async () =>
    turn === 0 ? { ok: true as const, data: kept } : showRun(kept.run),
  );
  useEffect(() => {
    if (data !== null) set(data);
  }, [data]);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setInterval(() => setTurn((before) => before + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, [goesOn]);
  return { run: kept, set };
}

/** @example <RunCard first={run} /> */
export function RunCard({ first }: { first: CouponRunReply }): ReactElement {
  const { run, set } = useRun(first);
  const [isOpen, setOpen] = useState(false);
  const resuming = useAttempt((_: 'resume') => resumeRun(run.run), set);
  const { kind, state, stoppedWhy, total, done, given, twice, missed, reason, startedBy, startedAt } = run;
  const counts = [
    words.given(groupDigits(given)),
    words.twice(groupDigits(twice)),
    words.missed(groupDigits(missed)),
  ];
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{words.kinds[kind]}</Text>
        <Text className={`${styles.badge} ${state === 'done' ? '' : styles.strong}`}>
          {words.states[state]}
        </Text>
        <Text className={styles.entry}>{words.progress(groupDigits(done), groupDigits(total))}</Text>
      </View>
      <Text className={styles.faint}>{words.by(startedBy, longMoment(startedAt))}</Text>
      <Text className={styles.entry}>{counts.join(' · ')}</Text>
      {reason !== null && <Text className={styles.faint}>{reason}</Text>}
      {stoppedWhy !== null && <Text className={styles.warning}>{words.stopped[stoppedWhy]}</Text>}
      <MessageLine words={resuming.trouble} isTrouble />
      <View className={styles.head}>
        {state === 'stopped' && (
          <Pressable className={styles.small} onPress={() => resuming.start('resume')}>
            {words.resume}
          </Pressable>
        )}
        {missed !== '0' && (
          <Pressable className={styles.small} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? words.fold : words.misses}
          </Pressable>
        )}
      </View>
      {isOpen && <Misses run={run.run} />}
    </View>
  );
}
