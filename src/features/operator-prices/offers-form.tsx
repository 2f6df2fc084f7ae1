/** The offers: special prices, percentages, and so much off above a threshold. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Offer } from '../../../cloudfunctions/contract/price-book';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { percentOf, text, yuanOf } from '../operator-kit/form/values';
import { OfferFacts } from './book-view';
import { newOffer, type OfferKind } from './offers';
import { TimesForm } from '../operator-kit/form/times-form';
import type { Names } from '../operator-kit/form/use-names';
import { bookWords, draftWords } from './words';

const OFFERS: Path = ['offers'];
const KINDS = Object.keys(draftWords.addOffers) as OfferKind[];

interface PartProps {
  path: Path;
  /** What the offer is called. */
  offer: string;
  names: Names;
}

const said = (offer: string, field: string): { label: string; name: string } => ({
  label: field,
  name: draftWords.ofOffer(offer, field),
});

function SpecialPrice({ path, offer, names }: PartProps): ReactElement {
  return (
    <>
      <FormField path={[...path, 'priceFen']} kind={yuanOf} {...said(offer, draftWords.price)} isNumber />
      <ManyChoice
        path={[...path, 'products']}
        label={draftWords.products}
        options={names.products}
        none={draftWords.noProducts}
      />
    </>
  );
}

function Scope({ path, names }: PartProps): ReactElement {
  return (
    <>
      <ManyChoice
        path={[...path, 'scope', 'products']}
        label={draftWords.products}
        options={names.products}
        none={draftWords.anyProduct}
      />
      <ManyChoice
        path={[...path, 'scope', 'categories']}
        label={draftWords.categories}
        options={names.categories}
        none={draftWords.anyCategory}
      />
      <Text className={styles.faint}>{draftWords.scopeHint}</Text>
    </>
  );
}

function PercentOff(props: PartProps): ReactElement {
  const { path, offer } = props;
  return (
    <>
      <FormField path={[...path, 'rateBp']} kind={percentOf} {...said(offer, draftWords.rate)} isNumber />
      <Scope {...props} />
    </>
  );
}

function AmountOff(props: PartProps): ReactElement {
  const { path, offer } = props;
  return (
    <>
      <View className={styles.grid}>
        <FormField
          path={[...path, 'thresholdFen']}
          kind={yuanOf}
          {...said(offer, draftWords.threshold)}
          isNumber
        />
        <FormField path={[...path, 'offFen']} kind={yuanOf} {...said(offer, draftWords.off)} isNumber />
      </View>
      <Scope {...props} />
    </>
  );
}

const PARTS: Record<OfferKind, (props: PartProps) => ReactElement> = {
  'special-price': SpecialPrice,
  'percent-off': PercentOff,
  'amount-off': AmountOff,
};

function OfferForm(props: { path: Path; names: Names; onRemove: () => void }): ReactElement {
  const { path, names, onRemove } = props;
  const [value] = useFormValue(path);
  const offer = textAt(value, ['name']) || draftWords.newOffer;
  const kind = KINDS.find((each) => each === textAt(value, ['kind']));
  const Part = kind === undefined ? null : PARTS[kind];
  return (
    <Panel title={draftWords.offer(offer)}>
      <View className={`${styles.head} ${styles.above}`}>
        <Text className={styles.badge}>
          {kind === undefined ? textAt(value, ['kind']) : bookWords.kinds[kind]}
        </Text>
      </View>
      <View className={`${styles.grid} ${styles.above}`}>
        <FormField path={[...path, 'name']} kind={text} {...said(offer, draftWords.name)} />
        <FormField
          path={[...path, 'code']}
          kind={text}
          {...said(offer, draftWords.code)}
          hint={draftWords.codeHint}
        />
      </View>
      {Part !== null && <Part path={path} offer={offer} names={names} />}
      {kind !== undefined && kind !== 'amount-off' && (
        <FormToggle path={[...path, 'stacksWithTier']} label={draftWords.stacksWithTier} />
      )}
      <TimesForm path={[...path, 'times']} offer={offer} names={names} />
      <PlaceProblems paths={[path, [...path, 'kind'], [...path, 'scope']]} />
      <Pressable className={styles.small} onPress={onRemove}>
        {draftWords.removeOffer(offer)}
      </Pressable>
    </Panel>
  );
}

/** What a campaign put into the book: to be seen here, and changed there. */
function CampaignOffer({ offer, names }: { offer: Offer; names: Names }): ReactElement {
  return (
    <Panel title={draftWords.offer(offer.name)}>
      <OfferFacts offer={offer} names={names} />
      <Text className={styles.faint}>{draftWords.campaignHint}</Text>
    </Panel>
  );
}

/** The first part of the form. A campaign's own offers name no campaign: they are edited like a book's. */
export function OffersForm({ names }: { names: Names }): ReactElement {
  const { list, add, remove } = useFormList(OFFERS);
  return (
    <>
      {list.map((offer, index) =>
        textAt(offer, ['campaign']) === '' ? (
          <OfferForm key={index} path={[...OFFERS, index]} names={names} onRemove={() => remove(index)} />
        ) : (
          <CampaignOffer key={index} offer={offer as Offer} names={names} />
        ),
      )}
      <View className={styles.panel}>
        <PlaceProblems paths={[OFFERS]} />
        {KINDS.map((kind) => (
          <View key={kind}>
            <Pressable className={styles.small} onPress={() => add(newOffer(kind))}>
              {draftWords.addOffers[kind]}
            </Pressable>
          </View>
        ))}
      </View>
    </>
  );
}
