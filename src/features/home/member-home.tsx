/** Home of a member: where they stand at a glance, the code, what can be used today, what is on. */
import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { ActionButton } from '../../components/action-button';
import { StaleNotice } from '../../components/stale-notice';
import { openCode, usePageShown } from '../../platform/navigation';
import { useCard } from '../card/use-card';
import { CouponTiles } from '../coupons/coupon-tiles';
import { JoinButton } from '../join/join-button';
import { PrivacyRenewal } from '../join/privacy-renewal';
import { useHasCode } from '../member-code/use-member-code';
import { LastOrder } from '../orders/last-order';
import { BenefitTeaser } from './benefit-teaser';
import { BrandFace } from './brand-face';
import { Glance } from './glance';
import { HomeCards } from './home-cards';
import { HomeMessageCard } from './home-message';
import styles from './member-home.module.scss';
import { SeasonRow } from './season-row';
import { SignedOut } from './signed-out';
import { Unready } from './unready';
import { VisitorHome } from './visitor-home';
import { WhatIsOn } from './what-is-on';
import { homeWords } from './words';

const greetingNow = (name: string): string =>
  homeWords.greet(homeWords.greeting(new Date().getHours()), name);

interface MemberBodyProps {
  card: CardReply;
  current: ReactNode;
  head: ReactNode;
  offers: ReactNode;
}

function MemberBody({ card, current, head, offers }: MemberBodyProps): ReactElement {
  return (
    <>
      {current}
      <Glance card={card} />
      {card.member.joined ? (
        <PrivacyRenewal />
      ) : (
        <View className={styles.join}>
          <Text className={styles.joinHint}>{homeWords.notJoined}</Text>
          <JoinButton brand={{ name: card.brand.name, welcomeGift: null }} />
        </View>
      )}
      {head}
      <HomeMessageCard message={card.message} />
      <HomeCards cards={card.onHome} />
      {card.lastOrder !== null && <LastOrder last={card.lastOrder} />}
      <SeasonRow items={card.season} />
      {card.member.joined && <CouponTiles count={card.coupons} />}
      {offers}
      <BenefitTeaser benefits={card.benefits} />
      <WhatIsOn />
    </>
  );
}

/** The way to the code while there is no card to put it on. */
const ShowCode = (): ReactElement => (
  <ActionButton words={homeWords.showCode} onPress={() => void openCode()} />
);

/**
 * Asks for the card again whenever the page comes back on screen; what was there stays until the answer
 * comes. A code that is on the device can be shown before there is an answer, and without one.
 * `current`: what is under way, above all; `head`: what this visit began with; `offers`: what is on besides,
 * below what is the member's own.
 */
export function MemberHome({
  current = null,
  head = null,
  offers = null,
}: {
  current?: ReactNode;
  head?: ReactNode;
  offers?: ReactNode;
}): ReactElement {
  const { data: card, rejection, retry } = useCard();
  const hasCode = useHasCode();
  usePageShown(retry);
  if (rejection === 'not-joined') return <VisitorHome head={head} />;
  if (rejection === 'session-expired' || rejection === 'not-signed-in')
    return <SignedOut rejection={rejection} />;
  return (
    <>
      <BrandFace
        name={card?.brand.name ?? null}
        {...(card === null ? {} : { line: greetingNow(card.member.name) })}
      />
      <View className={styles.column}>
        {rejection !== null && card !== null && <StaleNotice onRetry={retry} />}
        {card === null ? (
          <Unready rejection={rejection} onRetry={retry} foot={hasCode ? <ShowCode /> : null} />
        ) : (
          <MemberBody card={card} current={current} head={head} offers={offers} />
        )}
      </View>
    </>
  );
}
