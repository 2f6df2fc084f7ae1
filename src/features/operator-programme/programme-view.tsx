/** One version as sections that a person reads. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, multiplier, rate, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ProgrammeNames } from '../../../cloudfunctions/contract/operator';
import type { Level, Programme } from '../../../cloudfunctions/contract/programme';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { nameOfCode, sectionWords as words, valueWords } from './words';

interface ProgrammeViewProps {
  programme: Programme;
  names: ProgrammeNames;
}

type Given = Programme['welcomeGift'];

const couponsWords = (given: Pick<NonNullable<Given>, 'coupons'>, { templates }: ProgrammeNames): string[] =>
  (given.coupons ?? []).map(({ template, count }) => words.coupon(templates[template] ?? template, count));

const giftWords = (gift: Given | undefined, names: ProgrammeNames): string => {
  if (gift === null || gift === undefined) return words.none;
  const points = gift.points === 0 ? [] : [words.points(groupDigits(String(gift.points)))];
  return [...points, ...couponsWords(gift, names)].join(' + ');
};

interface RatesProps {
  of: Readonly<Record<string, number>> | undefined;
  names: Readonly<Record<string, string>>;
  title: (name: string) => string;
  rate: (points: number) => string;
}

/** What single categories or products give. */
const Rates = ({ of = {}, names, title, rate: rateOf }: RatesProps): ReactElement => (
  <>
    {Object.entries(of).map(([code, points]) => (
      <Fact key={code} name={title(nameOfCode(names, code) ?? code)} value={rateOf(points)} />
    ))}
  </>
);

function Earning({ programme, names }: ProgrammeViewProps): ReactElement {
  const { earn, qualifying, activation } = programme;
  const pointsRate = (points: number): string => rate(points, earn.perFen, '分');
  const qualifyingRate = (points: number): string => rate(points, qualifying.perFen, words.qualifying);
  const when = activation.waitForPickup ? words.waitForPickup : words.atOnce;
  const window = activation.refundWindowDays > 0 ? words.refundWindow(activation.refundWindowDays) : '';
  return (
    <Panel title={words.earning}>
      <Fact name={words.rate} value={pointsRate(earn.points)} />
      <Rates of={earn.categories} names={names.categories} title={words.category} rate={pointsRate} />
      <Rates of={earn.products} names={names.products} title={words.product} rate={pointsRate} />
      <Fact name={words.qualifying} value={qualifyingRate(qualifying.points)} />
      <Rates
        of={qualifying.categories}
        names={names.categories}
        title={words.qualifyingOf}
        rate={qualifyingRate}
      />
      <Rates
        of={qualifying.products}
        names={names.products}
        title={words.qualifyingOf}
        rate={qualifyingRate}
      />
      <Fact name={words.activation} value={when + window} />
    </Panel>
  );
}

function lotWords({ lotValidity }: Programme): string {
  if (lotValidity.kind === 'months') return words.lotMonths(lotValidity.months);
  return lotValidity.kind === 'days' ? words.lotDays(lotValidity.days) : valueWords('never');
}

function Validity({ programme }: { programme: Programme }): ReactElement {
  const { tiers, debtPolicy, returnGraceDays } = programme;
  const { qualification, validity, downgrade } = tiers;
  return (
    <Panel title={words.validity}>
      <Fact name={words.lots} value={lotWords(programme)} />
      <Fact name={words.returnGrace} value={words.returnGraceDays(returnGraceDays)} />
      <Fact name={words.debt} value={valueWords(debtPolicy)} />
      <Fact
        name={words.qualification}
        value={
          qualification.kind === 'rolling'
            ? words.rollingDays(qualification.days)
            : valueWords(qualification.kind)
        }
      />
      <Fact
        name={words.tierValidity}
        value={validity.kind === 'days' ? words.lotDays(validity.days) : valueWords(validity.kind)}
      />
      <Fact name={words.downgrade} value={valueWords(downgrade)} />
    </Panel>
  );
}

function LevelPanel({ level, names }: { level: Level; names: ProgrammeNames }): ReactElement {
  const upgrade = level.gifts.map((gift) => giftWords(gift, names)).join('，');
  return (
    <Panel title={words.level(level.name)}>
      <Fact name={words.threshold} value={groupDigits(String(level.threshold))} />
      <Fact name={words.multiplier} value={words.times(multiplier(level.multiplierBp))} />
      <Fact name={words.upgrade} value={upgrade === '' ? words.none : upgrade} />
      <Fact name={words.monthly} value={giftWords(level.monthlyGift, names)} />
      {level.benefits.map(({ code, name, detail, use }) => (
        <View key={code} className={styles.row}>
          <View className={styles.head}>
            <Text className={styles.entry}>{name}</Text>
            {use && <Text className={styles.badge}>{words.benefitUse(valueWords(use.per), use.times)}</Text>}
          </View>
          <Text className={styles.faint}>{detail}</Text>
        </View>
      ))}
    </Panel>
  );
}

/** Earning, gifts, validity, and each level. */
export function ProgrammeView({ programme, names }: ProgrammeViewProps): ReactElement {
  return (
    <>
      <Earning programme={programme} names={names} />
      <Panel title={words.giftsTitle}>
        <Fact name={words.welcome} value={giftWords(programme.welcomeGift, names)} />
        <Fact name={words.birthday} value={giftWords(programme.birthdayGift, names)} />
        {programme.packet !== undefined && (
          <Fact
            name={words.packet(yuan(String(programme.packet.fromFen)))}
            value={couponsWords(programme.packet, names).join(' + ')}
          />
        )}
        {(programme.orderGifts ?? []).map((gift) => (
          <Fact key={gift.nth} name={words.orderGift(gift.nth)} value={giftWords(gift, names)} />
        ))}
      </Panel>
      <Validity programme={programme} />
      {programme.tiers.levels.map((level) => (
        <LevelPanel key={level.code} level={level} names={names} />
      ))}
    </>
  );
}
