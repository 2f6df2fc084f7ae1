/** The commissions of a member, newest first; each opens a sheet with what there is to know. */
import { useState, type ReactElement } from 'react';
import type { CommissionsReply } from '../../../cloudfunctions/contract/referral';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { Waiting } from '../../components/waiting';
import type { PagedReply } from '../../platform/use-paged-reply';
import { CommissionRow } from './commission-row';
import { CommissionSheet } from './commission-sheet';
import { rebateWords } from './words';

interface CommissionListProps {
  list: PagedReply<CommissionsReply>;
  /** Null: nothing can be earned now. */
  onShare: (() => void) | null;
}

/** One friend's first purchase may pay twice: by its order, and as an invitation. */
export function CommissionList({ list, onShare }: CommissionListProps): ReactElement {
  const [opened, setOpened] = useState<string | null>(null);
  const commissions = list.pages.flatMap((page) => page.commissions);
  const keyed = commissions.map((one) => ({ key: `${one.kind} ${one.order}`, one }));
  const shown = keyed.find(({ key }) => key === opened)?.one ?? null;
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[72, 72, 72]} onRetry={list.retry} />;
  return (
    <Panel title={rebateWords.list}>
      {commissions.length === 0 && (
        <Notice
          title={rebateWords.none}
          hint={rebateWords.noneHint}
          {...(onShare === null ? {} : { action: { words: rebateWords.share, onPress: onShare } })}
        />
      )}
      {keyed.map(({ key, one }) => (
        <CommissionRow key={key} commission={one} onOpen={() => setOpened(key)} />
      ))}
      <LoadMore list={list} />
      {shown !== null && <CommissionSheet commission={shown} onClose={() => setOpened(null)} />}
    </Panel>
  );
}
