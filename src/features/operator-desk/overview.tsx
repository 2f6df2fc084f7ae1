/**
 * The desk's sections with their state at a glance. Each is asked for on its own: one that fails says so, and
 * the others stand.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { ListRow } from '../../components/list-row';
import { dayAt, shortMoment } from '../../components/local-time';
import { openOperatorPage, usePageShown, type OperatorPage } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { listActions, listBrandStaff, listDeadLetters, listStores, listVersions } from '../operator-kit/api';
import { listStuckGroups } from '../operator-kit/api-groups';
import { listHeldCommissions } from '../operator-kit/api-referral';
import { listCampaigns, listTemplates } from '../operator-kit/api-promotion';
import { listBrandOrders, listMenu, listPriceBooks, listStuckEffects } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { deskWords } from '../operator-kit/desk/words';
import { useDraft } from '../operator-programme/use-draft';
import { glanceWords } from './words';

/** @param inWords what the answer says at a glance */
function useGlance<T>(key: string, ask: () => Promise<Reply<T>>, inWords: (answer: T) => string): string {
  const { data, rejection, retry } = useReply(key, ask);
  usePageShown(retry);
  if (data !== null) return inWords(data);
  return rejection === null ? glanceWords.waiting : glanceWords.failed;
}

const count = (page: { next: string | null }, entries: number, unit: string): string =>
  glanceWords.count(entries, page.next !== null, unit);

type TradePage =
  | 'menu'
  | 'shelf'
  | 'prices'
  | 'coupons'
  | 'campaigns'
  | 'groups'
  | 'community'
  | 'referral'
  | 'mall'
  | 'bearers'
  | 'orders'
  | 'reconciliation';

function useTradeGlances(): Record<TradePage, string> {
  const menu = useGlance('menu', listMenu, ({ items }) => `${items.length} ${glanceWords.itemUnit}`);
  const prices = useGlance('prices', listPriceBooks, ({ versions }) => {
    const inForce = versions.find(({ state }) => state === 'in-force')?.version;
    const scheduled = versions.filter(({ state }) => state === 'scheduled').length;
    return (
      (inForce === undefined ? glanceWords.noPrices : glanceWords.versionInForce(inForce)) +
      (scheduled > 0 ? glanceWords.versionsScheduled(scheduled) : '')
    );
  });
  const coupons = useGlance(
    'coupons',
    () => listTemplates({ state: 'live' }),
    (page) =>
      count(page, page.templates.length, glanceWords.couponUnit) +
      (page.templates.some(({ isAsked }) => isAsked) ? glanceWords.couponsAsked : ''),
  );
  const today = dayAt(Date.now());
  const campaigns = useGlance(
    `campaigns ${today}`,
    () => listCampaigns(today.slice(0, 7)),
    (page) => {
      const live = page.campaigns.filter(({ phase }) => phase === 'live').length;
      return glanceWords.count(live, page.next !== null, glanceWords.liveCampaigns);
    },
  );
  const groups = useGlance(
    'stuck-groups',
    () => listStuckGroups(),
    (page) =>
      page.groups.length === 0
        ? glanceWords.noStuckGroups
        : count(page, page.groups.length, glanceWords.stuckGroups),
  );
  const referral = useGlance(
    'held-commissions',
    () => listHeldCommissions(false),
    (page) =>
      page.held.length === 0 ? glanceWords.noHeld : count(page, page.held.length, glanceWords.heldUnit),
  );
  const orders = useGlance(
    `orders ${today}`,
    () => listBrandOrders({ from: today, to: today }),
    (page) => count(page, page.orders.length, glanceWords.todayOrders),
  );
  const reconciliation = useGlance(
    'stuck',
    () => listStuckEffects(),
    (page) =>
      page.effects.length === 0
        ? glanceWords.noStuck
        : count(page, page.effects.length, glanceWords.stuckUnit),
  );
  const { shelfHint: shelf, mallHint: mall, bearersHint: bearers } = glanceWords;
  const { communityHint: community } = glanceWords;
  const sold = { menu, shelf, prices, coupons, campaigns, groups, community, referral, mall };
  return { ...sold, bearers, orders, reconciliation };
}

function useGlances(): Record<Exclude<OperatorPage, 'index'>, string> {
  const trade = useTradeGlances();
  const hasDraft = useDraft((state) => state.draft !== null);
  const programme = useGlance('versions', listVersions, ({ versions }) => {
    const inForce = versions.find(({ state }) => state === 'in-force')?.version ?? 0;
    const scheduled = versions.filter(({ state }) => state === 'scheduled').length;
    return (
      glanceWords.versionInForce(inForce) + (scheduled > 0 ? glanceWords.versionsScheduled(scheduled) : '')
    );
  });
  const stores = useGlance(
    'stores',
    () => listStores(),
    (page) => count(page, page.stores.length, glanceWords.storeUnit),
  );
  const staff = useGlance(
    'staff',
    () => listBrandStaff(),
    (page) => count(page, page.staff.filter(({ leftAt }) => leftAt === null).length, glanceWords.staffUnit),
  );
  const letters = useGlance(
    'letters',
    () => listDeadLetters(),
    (page) =>
      page.letters.length === 0
        ? glanceWords.noLetters
        : count(page, page.letters.length, glanceWords.letterUnit),
  );
  const actions = useGlance(
    'actions',
    () => listActions(),
    ({ actions: [last] }) =>
      last === undefined ? glanceWords.noActions : glanceWords.lastAction(shortMoment(last.at)),
  );
  return {
    ...trade,
    programme: programme + (hasDraft ? glanceWords.draftKept : ''),
    stores,
    staff,
    'dead-letters': letters,
    audit: glanceWords.auditHint,
    member: glanceWords.memberHint,
    actions,
  };
}

/** Each row opens its section. */
export function Overview(): ReactElement {
  const glances = useGlances();
  const going = useSingleFlight(openOperatorPage);
  return (
    <View className={styles.list}>
      {(Object.keys(glances) as (keyof typeof glances)[]).map((page) => (
        <ListRow
          key={page}
          title={deskWords.sections[page]}
          value={glances[page]}
          onPress={() => going.start(page)}
        />
      ))}
    </View>
  );
}
