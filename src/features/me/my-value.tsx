/** What the member has and may use, as icons: coupons, groups, rebate, the points mall. */
import type { ReactElement } from 'react';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import type { WalletCountReply } from '../../../cloudfunctions/contract/wallet';
import { countWords, IconTiles } from '../../components/icon-tiles';
import { Panel } from '../../components/panel';
import { openMall, openMyGroups, openRebate, openWallet } from '../../platform/navigation';
import { meWords } from './words';

interface MyValueProps extends Pick<MeReply, 'counts'> {
  /** Null: not known (yet). */
  coupons: WalletCountReply | null;
  /** In words; null: there is no programme. */
  rebate: string | null;
}

const said = (words: string, note: string | null): string =>
  note === null ? words : meWords.counted(words, note);

/** What ends soon is worth more words than how many there are. @example "1 张将过期", "3 张" */
function couponsNote(coupons: WalletCountReply | null): string | null {
  if (coupons === null) return null;
  const { usable, endSoon } = coupons;
  return endSoon > 0 ? meWords.couponsEnd(endSoon) : meWords.couponsUsable(usable);
}

/** Without a programme of rebates there is no icon for it. */
export function MyValue({ counts, coupons, rebate }: MyValueProps): ReactElement {
  const { wallet, group, mall } = meWords;
  return (
    <Panel isTight>
      <IconTiles
        tiles={[
          {
            ...{ icon: 'coupon', words: wallet, note: couponsNote(coupons) },
            label: said(wallet, couponsNote(coupons)),
            onPress: () => void openWallet(),
          },
          {
            ...{ icon: 'group', words: group, count: counts.groups },
            label: said(group, counts.groups === 0 ? null : meWords.groups(countWords(counts.groups))),
            onPress: () => void openMyGroups(),
          },
          ...(rebate === null
            ? []
            : [
                {
                  ...{ icon: 'rebate' as const, words: meWords.rebate, note: rebate },
                  label: said(meWords.rebate, rebate),
                  onPress: () => void openRebate(),
                },
              ]),
          { icon: 'mall', words: mall, label: mall, onPress: () => void openMall() },
        ]}
      />
    </Panel>
  );
}
