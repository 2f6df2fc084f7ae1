/** From 我的返佣 to all that belongs to it. */
import { useState, type ReactElement } from 'react';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { RuleLines } from '../../components/rule-lines';
import { Sheet } from '../../components/sheet';
import {
  openFriends,
  openInvite,
  openPartner,
  openStars,
  openTeam,
  openWithdrawals,
} from '../../platform/navigation';
import { rebateWords } from './words';

/** What earns something new is left out while the programme is closed. */
export function RebateWays({ rebate }: { rebate: RebateReply }): ReactElement {
  const [reads, setReads] = useState(false);
  const { open, friends, rules, partner } = rebate;
  return (
    <>
      <Panel isTight>
        {open && (
          <>
            <ListRow
              title={rebateWords.stars}
              value={rebateWords.starsHint}
              onPress={() => void openStars()}
            />
            <ListRow title={rebateWords.invite} onPress={() => void openInvite()} />
          </>
        )}
        {(open || partner !== null) && (
          <ListRow
            title={rebateWords.partner}
            value={partner === null ? rebateWords.apply : rebateWords.partnerKinds[partner.kind]}
            onPress={() => void openPartner()}
          />
        )}
        <ListRow
          title={rebateWords.friends}
          value={rebateWords.friendsCount(friends)}
          onPress={() => void openFriends()}
        />
        {partner?.kind === 'person' && <ListRow title={rebateWords.team} onPress={() => void openTeam()} />}
        <ListRow title={rebateWords.withdrawals} onPress={() => void openWithdrawals()} />
        {rules.length > 0 && <ListRow title={rebateWords.rules} onPress={() => setReads(true)} />}
      </Panel>
      {reads && (
        <Sheet id="rebate-rules" title={rebateWords.rules} onClose={() => setReads(false)}>
          <RuleLines rules={rules} />
        </Sheet>
      )}
    </>
  );
}
