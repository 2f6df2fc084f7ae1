/** Taking commission out: where to, how much, and what it comes to before the tap. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import { decimalYuan, yuan } from '../../../cloudfunctions/contract/in-words';
import {
  type PayoutKind,
  type WithdrawalQuote,
  type WithdrawalView,
} from '../../../cloudfunctions/contract/withdrawal';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Tabs } from '../../components/tabs';
import { TextField } from '../../components/text-field';
import { sharedWords } from '../../components/words';
import { useWithdrawalQuote, type Quoted } from './use-quote';
import { useWithdraw } from './use-withdraw';
import styles from './withdraw-form.module.scss';
import { withdrawWords } from './words';

/** The ways that the programme has, the first of them chosen. */
export function waysOf({ cash, pointsPerYuan, couponFen, invoice }: RebateReply['payout']): PayoutKind[] {
  const ways: [PayoutKind, boolean][] = [
    ['wechat', cash],
    ['points', pointsPerYuan !== null],
    ['coupon', couponFen !== null],
    ['invoice', invoice],
  ];
  return ways.filter(([, isThere]) => isThere).map(([to]) => to);
}

/** Less is there than can be taken out at once: why it cannot be says that. */
const isNothing = ({ leastFen, mostFen }: WithdrawalQuote): boolean => Number(mostFen) < Number(leastFen);

function Amount({ quoted }: { quoted: Quoted }): ReactElement {
  const { typed, type, isWrong, quote } = quoted;
  const shown = typed ?? (quote === null ? '' : decimalYuan(quote.grossFen));
  return (
    <View>
      <View className={styles.amountHead}>
        <Text className={styles.label}>{withdrawWords.amount}</Text>
        <Pressable className={styles.all} onPress={() => type(null)}>
          {withdrawWords.all}
        </Pressable>
      </View>
      <TextField
        value={shown}
        kind="money"
        label={withdrawWords.amount}
        placeholder="0.00"
        note={
          isWrong
            ? withdrawWords.wrong
            : quote === null || isNothing(quote)
              ? ''
              : withdrawWords.between(quote.leastFen, quote.mostFen)
        }
        isWrong={isWrong}
        onChange={type}
      />
    </View>
  );
}

function Line({ name, value, isSum = false }: { name: string; value: string; isSum?: boolean }) {
  return (
    <View className={`${styles.line} ${isSum ? styles.sum : ''}`}>
      <Text className={styles.name}>{name}</Text>
      <Text className={styles.value}>{value}</Text>
    </View>
  );
}

/** Before the tap: gross, what is withheld, net, and the sentence that says why. */
function Figures({ quote }: { quote: WithdrawalQuote }): ReactElement {
  const { to, grossFen, withheldFen, netFen, points, coupon, sentence } = quote;
  const isCash = to === 'wechat';
  const got = points !== null ? withdrawWords.points(points) : (coupon ?? yuan(netFen));
  return (
    <View className={styles.figures}>
      <Line name={isCash ? withdrawWords.gross : withdrawWords.spent} value={yuan(grossFen)} />
      {isCash ? (
        <Line name={withdrawWords.withheld} value={yuan(withheldFen)} />
      ) : (
        <Line name={withdrawWords.withheld} value={withdrawWords.noTax} />
      )}
      <Line name={isCash ? withdrawWords.net : withdrawWords.get} value={isCash ? yuan(netFen) : got} isSum />
      {sentence !== '' && <Text className={styles.sentence}>{sentence}</Text>}
    </View>
  );
}

const doWords = ({ to, netFen }: WithdrawalQuote): string =>
  to === 'wechat' ? withdrawWords.do.wechat(netFen) : withdrawWords.do[to];

interface WithdrawFormProps {
  payout: RebateReply['payout'];
  onAsked: (withdrawal: WithdrawalView) => void;
}

function FormOf({ to, payout, onAsked }: WithdrawFormProps & { to: PayoutKind }): ReactElement {
  const [name, setName] = useState('');
  const quoted = useWithdrawalQuote(to, to === 'coupon' ? payout.couponFen : null);
  const { quote, isCurrent, isWrong, rejection, retry } = quoted;
  const sending = useWithdraw(onAsked, quoted.show);
  const needsName = quote?.needsName === true;
  const isMissing = needsName && name.trim().length < 2;
  const words =
    quote === null || (!isCurrent && !isWrong)
      ? withdrawWords.counting
      : isMissing && quote.why === null
        ? withdrawWords.nameMissing
        : doWords(quote);
  const cannot = !isCurrent || isWrong || quote === null || quote.why !== null || isMissing;
  const said = sending.trouble ?? (isCurrent ? (quote?.why ?? null) : null);
  const against = said ?? (rejection === null ? null : troubleWords(rejection));
  return (
    <>
      <Panel>
        {to !== 'coupon' && to !== 'invoice' && <Amount quoted={quoted} />}
        {to === 'points' && payout.pointsPerYuan !== null && (
          <Text className={styles.rate}>{withdrawWords.rate(payout.pointsPerYuan)}</Text>
        )}
        {quote !== null && <Figures quote={quote} />}
      </Panel>
      {needsName && (
        <Panel title={withdrawWords.name}>
          <TextField
            value={name}
            label={withdrawWords.name}
            placeholder={withdrawWords.namePlaceholder}
            note={withdrawWords.nameNote}
            isWrong={name.length > 30}
            onChange={setName}
          />
        </Panel>
      )}
      <View className={styles.bar}>
        <View className={against === null ? '' : styles.against}>
          <MessageLine words={against} isTrouble />
        </View>
        {rejection !== null ? (
          <ActionButton words={sharedWords.retry} onPress={retry} />
        ) : (
          <ActionButton
            words={words}
            busyWords={sending.isBusy ? withdrawWords.doing : null}
            disabled={cannot || name.length > 30}
            onPress={() => {
              if (quote !== null) sending.start({ quote, realName: needsName ? name.trim() : null });
            }}
          />
        )}
      </View>
    </>
  );
}

/** Of a programme with one way there is no choice to make. */
export function WithdrawForm(props: WithdrawFormProps): ReactElement {
  const ways = waysOf(props.payout);
  const [to, setTo] = useState<PayoutKind>(ways[0] ?? 'wechat');
  return (
    <>
      {ways.length > 1 && (
        <View className={styles.to}>
          <Tabs
            label={withdrawWords.to}
            choices={ways.map((value) => ({ value, words: withdrawWords.kinds[value] }))}
            value={to}
            onChoose={setTo}
          />
        </View>
      )}
      <FormOf key={to} to={to} {...props} />
    </>
  );
}
