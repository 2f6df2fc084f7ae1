/**
 * Terms as they are agreed: an extra or rates of their own, days, what that would have paid, and agreeing.
 */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { PartnerLine, TriedTermsReply } from '../../../cloudfunctions/contract/partner-desk';
import { partnerTermsSchema, type PartnerTerms } from '../../../cloudfunctions/contract/partner-terms';
import { ActionButton } from '../../components/action-button';
import { dayAt } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { approvePartner, setPartnerTerms, tryPartnerTerms } from '../operator-kit/api-partners';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import type { Path } from '../operator-kit/form/document';
import { FormChoice, FormField, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { FormContext, useKeptForm } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import type { Names } from '../operator-kit/form/use-names';
import type { Option } from '../operator-kit/form/use-options';
import { percentOf } from '../operator-kit/form/values';
import { formWords as desk } from '../operator-kit/form/words';
import { DaysFields } from './days-fields';
import { termsWords as words } from './words';

interface OwnRatesProps {
  field: 'product' | 'category';
  options: readonly Option[];
  place: (place: number) => string;
  label: string;
  add: string;
}

function OwnRates({ field, options, place, label, add }: OwnRatesProps): ReactElement {
  const path: Path = [field === 'product' ? 'products' : 'categories'];
  const rates = useFormList(path);
  return (
    <>
      {rates.list.map((_, index) => (
        <View key={`${rates.list.length}-${index}`} className={styles.row}>
          <View className={styles.grid}>
            <FormChoice
              path={[...path, index, field]}
              label={label}
              name={words.of(place(index + 1), label)}
              options={options}
            />
            <FormField
              path={[...path, index, 'rateBp']}
              kind={percentOf}
              label={words.share}
              name={words.of(place(index + 1), words.share)}
              isNumber
            />
          </View>
          <Pressable
            className={styles.small}
            label={desk.removeLabel(place(index + 1))}
            onPress={() => rates.remove(index)}
          >
            {desk.remove}
          </Pressable>
        </View>
      ))}
      <PlaceProblems paths={[path]} />
      <Pressable className={styles.small} onPress={() => rates.add({ [field]: '', rateBp: '' })}>
        {add}
      </Pressable>
    </>
  );
}

function Tried({ tried }: { tried: TriedTermsReply }): ReactElement {
  const { days, orders, soldFen, programmeFen, termsFen } = tried;
  if (orders === 0) return <Text className={styles.faint}>{words.noOrders(days)}</Text>;
  return (
    <>
      <Text className={styles.faint}>{words.tried(days, orders, soldFen)}</Text>
      <Fact name={words.byProgramme} value={yuan(programmeFen)} />
      <Fact name={words.byTerms} value={yuan(termsFen)} />
    </>
  );
}

/** What was tried of other terms than those that stand there now is not shown. */
function Try({ member, terms }: { member: string; terms: PartnerTerms | null }): ReactElement {
  const [tried, setTried] = useState<{ of: PartnerTerms; reply: TriedTermsReply } | null>(null);
  const trying = useAttempt(
    (of: PartnerTerms) => tryPartnerTerms(member, of),
    (reply, of) => setTried({ of, reply }),
  );
  const isSame = tried !== null && JSON.stringify(tried.of) === JSON.stringify(terms);
  return (
    <>
      {isSame && <Tried tried={tried.reply} />}
      <MessageLine words={trying.trouble} isTrouble />
      <ActionButton
        kind="quiet"
        words={words.try}
        busyWords={trying.busy === null ? null : words.trying}
        disabled={terms === null}
        onPress={() => terms !== null && trying.start(terms)}
      />
    </>
  );
}

/** What the terms begin with: those of before, from today on. */
function firstOf({ terms: [latest] }: PartnerLine): PartnerTerms {
  const fromDay = dayAt(Date.now());
  if (latest === undefined) return { extraBp: 0, products: [], categories: [], fromDay, untilDay: null };
  const { extraBp, products, categories, untilDay } = latest;
  return { extraBp, products, categories, fromDay, untilDay };
}

interface TermsFormProps {
  partner: PartnerLine;
  decision: 'approve' | 'change';
  names: Pick<Names, 'products' | 'categories'>;
  onDone: () => void;
  onCancel: () => void;
}

/** Nothing is kept before it is agreed. */
export function TermsForm({ partner, decision, names, onDone, onCancel }: TermsFormProps): ReactElement {
  const { member, terms } = partner;
  const form = useKeptForm(firstOf(partner), (document) => shapeProblems(partnerTermsSchema, document));
  const read = partnerTermsSchema.safeParse(form.document);
  const agreed = read.success ? read.data : null;
  const agreeing = useAttempt(
    (wanted: PartnerTerms) =>
      decision === 'approve'
        ? approvePartner(member, wanted)
        : setPartnerTerms(member, wanted, terms[0]?.version ?? 0),
    onDone,
  );
  return (
    <FormContext.Provider value={form}>
      <View className={styles.part}>
        <Text className={styles.name}>{words.title[decision]}</Text>
        <View className={styles.fields}>
          <FormField
            path={['extraBp']}
            kind={percentOf}
            label={words.extra}
            hint={words.extraHint}
            isNumber
          />
          <OwnRates
            field="product"
            options={[{ value: '', words: words.noProduct }, ...names.products]}
            place={words.product}
            label={words.productName}
            add={words.addProduct}
          />
          <OwnRates
            field="category"
            options={[{ value: '', words: words.noCategory }, ...names.categories]}
            place={words.category}
            label={words.categoryName}
            add={words.addCategory}
          />
          <Text className={styles.faint}>{words.ownHint}</Text>
          <DaysFields from={words.from} until={words.until} />
        </View>
        <Try member={member} terms={agreed} />
        <MessageLine words={agreeing.trouble} isTrouble />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={words.do[decision]}
              busyWords={agreeing.busy === null ? null : words.doing}
              disabled={agreed === null}
              onPress={() => agreed !== null && agreeing.start(agreed)}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton kind="quiet" words={words.back} onPress={onCancel} />
          </View>
        </View>
      </View>
    </FormContext.Provider>
  );
}
