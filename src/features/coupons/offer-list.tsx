/** What is to be had, each with its button, and the rules of one over them. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { CouponOffer } from '../../../cloudfunctions/contract/wallet';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { openDrop } from '../../platform/navigation';
import { OfferCard } from './offer-card';
import { RulesSheet } from './rules-sheet';
import { useClaim } from './use-claim';
import { centreWords, noLine } from './words';

/** @param props.onAnswer called when something was taken, or could not be */
export function OfferList({
  offers,
  onAnswer,
}: {
  offers: CouponOffer[];
  onAnswer: () => void;
}): ReactElement {
  const [ruled, setRuled] = useState<CouponOffer | null>(null);
  const claim = useClaim(onAnswer);
  const trouble = claim.trouble ?? (claim.why === null ? null : noLine(claim.why));
  if (offers.length === 0) return <Notice title={centreWords.none} hint={centreWords.noneHint} />;
  return (
    <View>
      <MessageLine
        words={trouble ?? (claim.got === null ? null : centreWords.got(claim.got.name))}
        isTrouble={trouble !== null}
      />
      {offers.map((offer) => (
        <OfferCard
          key={offer.template}
          offer={offer}
          isBusy={claim.busy === offer.template}
          onClaim={() => claim.start(offer.template)}
          onRules={() => setRuled(offer)}
          onDrop={() => void openDrop(offer.template)}
        />
      ))}
      {ruled !== null && <RulesSheet {...ruled} onClose={() => setRuled(null)} />}
    </View>
  );
}
