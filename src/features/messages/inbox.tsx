/** The member's inbox, page by page. What is shown is read; each message says why it came. */
import { useEffect, useState, type ReactElement } from 'react';
import type { MessagesReply, MessageView } from '../../../cloudfunctions/contract/messages';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { StaleNotice } from '../../components/stale-notice';
import { openPrivacy } from '../../platform/navigation';
import type { PagedReply } from '../../platform/use-paged-reply';
import { readMessages } from './api';
import { FewerSheet } from './fewer-sheet';
import { MessageRow } from './message-row';
import { WhySheet } from './why-sheet';
import { inboxWords } from './words';

/** Of a list that has its first page. Messages stay marked as new for as long as they are on screen. */
export function Inbox({ list }: { list: PagedReply<MessagesReply> }): ReactElement | null {
  const [asked, setAsked] = useState<{ about: 'why' | 'fewer'; message: MessageView } | null>(null);
  const messages = list.pages.flatMap((page) => page.messages);
  const newest = messages.find(({ isRead }) => !isRead)?.message;
  useEffect(() => {
    // A mark that does not arrive is made the next time.
    if (newest !== undefined) void readMessages(newest);
  }, [newest]);
  const week = list.pages[0]?.week;
  if (week === undefined) return null;
  const close = (): void => setAsked(null);
  const settings = { words: inboxWords.settings, onPress: () => void openPrivacy() };
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {messages.length === 0 && (
        <Notice title={inboxWords.none} hint={inboxWords.noneHint} action={settings} />
      )}
      {messages.map((message) => (
        <MessageRow
          key={message.message}
          message={message}
          onWhy={() => setAsked({ about: 'why', message })}
          onFewer={() => setAsked({ about: 'fewer', message })}
        />
      ))}
      <LoadMore list={list} />
      {asked?.about === 'why' && <WhySheet message={asked.message} week={week} onClose={close} />}
      {asked?.about === 'fewer' && (
        <FewerSheet
          message={asked.message}
          week={week}
          onClose={close}
          onSaved={() => {
            close();
            list.retry();
          }}
        />
      )}
    </>
  );
}
