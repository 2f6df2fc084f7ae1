/** What came of a campaign: in all, by offer, by coupon, by store. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CampaignResultsReply } from '../../../cloudfunctions/contract/campaign';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import { usePagedReply } from '../../platform/use-paged-reply';
import { showCampaignResults } from '../operator-kit/api-promotion';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { PagedList } from '../operator-kit/desk/paged-list';
import { resultWords as words } from './words';

const added = (one: string, other: string): string => (BigInt(one) + BigInt(other)).toString();

function Row({ name, line }: { name: string; line: string }): ReactElement {
  return (
    <View className={styles.row}>
      <Text className={styles.entry}>{name}</Text>
      <Text className={styles.faint}>{line}</Text>
    </View>
  );
}

function Total({ total }: Pick<CampaignResultsReply, 'total'>): ReactElement {
  const { orders, issued, salesFen, offersFen, couponsFen } = total;
  return (
    <Panel title={words.title}>
      <View className={styles.figures}>
        <Figure name={words.orders} value={orders} />
        <Figure name={words.issued} value={issued} />
      </View>
      <Fact name={words.sales} value={yuan(salesFen)} />
      <Fact name={words.off} value={yuan(offersFen)} />
      <Fact name={words.coupons} value={yuan(couponsFen)} />
      <Fact name={words.cost} value={yuan(added(offersFen, couponsFen))} />
      <Text className={styles.faint}>{words.hint}</Text>
    </Panel>
  );
}

function Parts({ offers, templates }: Pick<CampaignResultsReply, 'offers' | 'templates'>): ReactElement {
  return (
    <>
      {offers.length > 0 && (
        <Panel title={words.offers}>
          {offers.map(({ code, name, orders, offFen }) => (
            <Row key={code} name={name} line={words.offerLine(groupDigits(orders), yuan(offFen))} />
          ))}
        </Panel>
      )}
      {templates.length > 0 && (
        <Panel title={words.templates}>
          {templates.map(({ template, name, issued, uses, offFen, salesFen }) => (
            <Row
              key={template}
              name={name}
              line={words.templateLine(groupDigits(issued), groupDigits(uses), yuan(offFen), yuan(salesFen))}
            />
          ))}
        </Panel>
      )}
    </>
  );
}

/** Sums as they are now. */
export function Results({ campaign }: { campaign: string }): ReactElement {
  const list = usePagedReply(`results ${campaign}`, (after) => showCampaignResults(campaign, after));
  const [first] = list.pages;
  const stores = list.pages.flatMap((page) => page.stores);
  return (
    <>
      {first !== undefined && <Total total={first.total} />}
      {first !== undefined && <Parts offers={first.offers} templates={first.templates} />}
      <PagedList
        list={list}
        isEmpty={stores.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Panel title={words.stores}>
          {stores.map(({ store, storeName, orders, salesFen, offersFen, couponsFen }) => (
            <Row
              key={store}
              name={storeName}
              line={words.storeLine(groupDigits(orders), yuan(salesFen), yuan(added(offersFen, couponsFen)))}
            />
          ))}
        </Panel>
      </PagedList>
    </>
  );
}
