/** One price book in words: its offers with their times, prices of levels, what points are worth. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { Offer, OfferTimes, PriceBook } from '../../../cloudfunctions/contract/price-book';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import type { Option } from '../operator-kit/form/use-options';
import { WEEKDAYS } from '../operator-kit/form/words';
import { fold, percent } from './offers';
import type { Names } from '../operator-kit/form/use-names';
import { bookWords as words } from './words';

const money = (fen: number): string => yuan(String(fen));

/** Names of the codes; a code that nothing is known of stays itself. */
export const namesOf = (codes: readonly string[], options: readonly Option[]): string =>
  codes.map((code) => options.find(({ value }) => value === code)?.words ?? code).join('、');

function deal(offer: Offer): string {
  switch (offer.kind) {
    case 'special-price':
      return words.specialPrice(money(offer.priceFen));
    case 'percent-off':
      return words.percentOff(fold(offer.rateBp));
    case 'amount-off':
      return words.amountOff(money(offer.thresholdFen), money(offer.offFen));
  }
}

function scopeWords(offer: Offer, names: Names): string {
  if (offer.kind === 'special-price') return namesOf(offer.products, names.products);
  const { products, categories } = offer.scope;
  const said = [
    ...(categories.length > 0 ? [words.categories(namesOf(categories, names.categories))] : []),
    ...(products.length > 0 ? [namesOf(products, names.products)] : []),
  ];
  return said.length === 0 ? words.everything : said.join('；');
}

/** @example 2026年12月1日 00:00 起，周一、周二，14:00–17:00 */
function timesWords({ from, until, weekdays, slots }: OfferTimes, always: string): string {
  const said = [
    ...(from === null ? [] : [words.fromMoment(longMoment(from))]),
    ...(until === null ? [] : [words.untilMoment(longMoment(until))]),
    ...(weekdays.length === 0 ? [] : [namesOf(weekdays.map(String), WEEKDAYS)]),
    ...(slots.length === 0 ? [] : [slots.map((slot) => `${slot.from}–${slot.to}`).join('、')]),
  ];
  return said.length === 0 ? always : said.join('，');
}

interface OfferFactsProps {
  offer: Offer;
  names: Names;
  /** What it means that no times are said. */
  always?: string;
}

/** One offer in words. */
export function OfferFacts({ offer, names, always = words.always }: OfferFactsProps): ReactElement {
  const { code, name, kind, times, campaign } = offer;
  const orAll = (codes: string[], options: Option[]): string =>
    codes.length === 0 ? words.all : namesOf(codes, options);
  return (
    <View className={styles.row}>
      <View className={styles.head}>
        <Text className={styles.entry}>{name}</Text>
        <Text className={styles.badge}>{words.kinds[kind]}</Text>
        {campaign !== undefined && (
          <Text className={`${styles.badge} ${styles.strong}`}>{words.ofCampaign(campaign)}</Text>
        )}
        <Text className={styles.faint}>{code}</Text>
      </View>
      <Text className={styles.entry}>{deal(offer)}</Text>
      <Fact name={words.what} value={scopeWords(offer, names)} />
      <Fact name={words.when} value={timesWords(times, always)} />
      <Fact name={words.stores} value={orAll(times.stores, names.stores)} />
      <Fact name={words.tiers} value={orAll(times.tiers, names.levels)} />
      {offer.kind !== 'amount-off' && (
        <Fact name={words.stacks} value={offer.stacksWithTier ? words.stacksYes : words.stacksNo} />
      )}
    </View>
  );
}

/** Everything that it says. */
export function BookView({ book, names }: { book: PriceBook; names: Names }): ReactElement {
  const { offers, tierPrices, pointsDeduction } = book;
  return (
    <>
      <Panel title={words.offers}>
        {offers.length === 0 && <Text className={styles.faint}>{words.noOffers}</Text>}
        {offers.map((offer) => (
          <OfferFacts key={offer.code} offer={offer} names={names} />
        ))}
      </Panel>
      <Panel title={words.tierPrices}>
        {tierPrices.length === 0 && <Text className={styles.faint}>{words.noTierPrices}</Text>}
        {tierPrices.map(({ tier, rateBp, categories }) => (
          <Fact
            key={tier}
            name={namesOf([tier], names.levels)}
            value={words.tierPrice(
              fold(rateBp),
              categories.length === 0 ? words.everything : namesOf(categories, names.categories),
            )}
          />
        ))}
      </Panel>
      <Panel title={words.points}>
        {pointsDeduction === null ? (
          <Text className={styles.faint}>{words.noPoints}</Text>
        ) : (
          <>
            <Text className={styles.entry}>
              {words.pointsWorth(groupDigits(String(pointsDeduction.points)), money(pointsDeduction.fen))}
            </Text>
            <Fact name={words.pointsMost} value={words.percent(percent(pointsDeduction.maxShareBp))} />
          </>
        )}
      </Panel>
    </>
  );
}
