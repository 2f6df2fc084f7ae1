/** One member in one column: how they stand now, their tags, and what happened, newest first. */
import { useRef, useState, type ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { StoryMember, StoryPart, StoryReply } from '../../../cloudfunctions/contract/member-story';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { StaleNotice } from '../../components/stale-notice';
import { Tabs } from '../../components/tabs';
import { pageAfter } from '../../platform/page-after';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { showStory } from '../operator-kit/api-story';
import styles from '../operator-kit/desk/desk.module.scss';
import { Waiting } from '../operator-kit/desk/waiting';
import { MemberTags } from './member-tags';
import { StandingPanel } from './standing-panel';
import { StoryRow } from './story-row';
import { storyWords as words } from './words';

type Shown = StoryPart | 'all';
const PARTS = (Object.keys(words.parts) as Shown[]).map((value) => ({ value, words: words.parts[value] }));

/** Read at once: whoever looked the member up asked for it. */
export function MemberStory({ memberKey }: { memberKey: string }): ReactElement {
  const [part, setPart] = useState<Shown>('all');
  const asked = { member: memberKey, ...(part === 'all' ? {} : { part }) };
  const list = usePagedReply(`story ${memberKey} ${part}`, (after) =>
    showStory({ ...asked, ...pageAfter(after) }),
  );
  // Stays on screen while another part is on its way.
  const known = useRef<StoryMember | null>(null);
  known.current = list.pages[0]?.member ?? known.current;
  const member = known.current;
  return (
    <>
      {member !== null && (
        <>
          <StandingPanel member={member} />
          <MemberTags member={member} onChanged={list.retry} />
        </>
      )}
      <Panel title={words.title}>
        <Text className={styles.faint}>{words.lead}</Text>
        <Tabs isInner label={words.which} choices={PARTS} value={part} onChoose={setPart} />
        <Lines list={list} isPart={part !== 'all'} />
      </Panel>
    </>
  );
}

/** Page by page, on a press: the end of the page belongs to the list of members below. */
function Lines({ list, isPart }: { list: PagedReply<StoryReply>; isPart: boolean }): ReactElement {
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[56, 56, 56]} onRetry={list.retry} />;
  const lines = list.pages.flatMap((page) => page.lines);
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {lines.length === 0 && (
        <Notice title={words.emptyTitle} hint={isPart ? words.emptyPartHint : words.emptyHint} />
      )}
      {lines.map((line, place) => (
        <StoryRow key={line.id} line={line} before={lines[place - 1] ?? null} />
      ))}
      <LoadMore list={list} />
    </>
  );
}
