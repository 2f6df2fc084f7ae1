/** One sale that is held: whose, where, what for, beyond which limit; and deciding about it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { HeldSalesReply } from '../../../cloudfunctions/contract/waiting-sales';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { decideHeldSale } from '../operator-kit/api-waiting-sales';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { heldWords as words, sourceWords } from './waiting-words';

export type HeldSale = HeldSalesReply['sales'][number];
export type HeldDecision = 'settle' | 'refuse';

const DECISIONS: HeldDecision[] = ['settle', 'refuse'];

interface HeldSaleCardProps {
  held: HeldSale;
  onDecided: (decision: HeldDecision) => void;
}

/** What was interrupted while it was to settle can only be carried on. */
export function HeldSaleCard({ held, onDecided }: HeldSaleCardProps): ReactElement {
  const [decision, setDecision] = useState<HeldDecision | null>(null);
  const { sale, storeName, member, memberKey, amountFen, reasons, heldAt, source, lines, isSettling } = held;
  const receipt = sale.receipt;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{yuan(amountFen)}</Text>
        {reasons.map((reason) => (
          <Text key={reason} className={`${styles.badge} ${styles.strong}`}>
            {words.reasons[reason]}
          </Text>
        ))}
      </View>
      <Text className={styles.faint}>{words.at(longMoment(heldAt))}</Text>
      {isSettling && <Text className={styles.warning}>{words.settling}</Text>}
      <View className={`${styles.lines} ${styles.fill}`}>
        <Fact name={words.store} value={storeName} />
        <Fact name={words.receipt} value={`${longDay(sale.day)} · ${receipt}`} />
        <Fact name={words.member} value={member === '' ? memberKey : `${member} · ${memberKey}`} />
        <Fact name={words.source} value={sourceWords(source)} />
        {lines.map(({ name, quantity, amountFen: fen }, index) => (
          <Fact key={index} name={`${name} × ${quantity}`} value={yuan(fen)} />
        ))}
      </View>
      <View className={styles.buttons}>
        {DECISIONS.filter((one) => one === 'settle' || !isSettling).map((one) => (
          <View key={one} className={styles.slot}>
            <ActionButton
              words={words.decide[one]}
              label={words.decideLabel(one, receipt)}
              kind={one === 'settle' ? 'main' : 'quiet'}
              onPress={() => setDecision(one)}
            />
          </View>
        ))}
      </View>
      {decision !== null && (
        <ReasonedSheet
          id="decide-held-sale"
          title={words.titles[decision]}
          text={words.texts[decision]}
          words={words.decide[decision]}
          busyWords={words.deciding}
          reasonWords={words}
          isGrave={decision === 'refuse'}
          ask={(reason) => decideHeldSale(sale, decision, reason)}
          onDone={() => {
            setDecision(null);
            onDecided(decision);
          }}
          onCancel={() => setDecision(null)}
        />
      )}
    </View>
  );
}
