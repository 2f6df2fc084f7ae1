/** One version on screen: its rules as members read them, its rates, and what only the desk sees. */
import type { ReactElement } from 'react';
import { percent, yuan } from '../../../cloudfunctions/contract/in-words';
import type { ReferralProgramme } from '../../../cloudfunctions/contract/referral-programme';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import { Fact } from '../operator-kit/desk/fact';
import { Waiting } from '../operator-kit/desk/waiting';
import type { VersionWays } from '../operator-kit/version/scheduled-versions';
import { ShownVersion } from '../operator-kit/version/shown-version';
import { showReferralProgramme } from '../operator-kit/api-referral';
import { Rules } from './check-answer';
import { formWords } from './form-words';
import { nameIn, type NamesOfRates } from './places';
import { useReferralDraft } from './programme-draft';
import { programmeWords as words } from './words';

function Rates({ programme, names }: { programme: ReferralProgramme; names: NamesOfRates }): ReactElement {
  const { products, categories, rateBp } = programme.rates;
  return (
    <Panel title={words.rates}>
      {products.map((each) => (
        <Fact
          key={each.product}
          name={nameIn(names.products, each.product)}
          value={each.star ? `${percent(each.rateBp)} · ${words.star}` : percent(each.rateBp)}
        />
      ))}
      {categories.map((each) => (
        <Fact
          key={each.category}
          name={words.category(nameIn(names.categories, each.category))}
          value={percent(each.rateBp)}
        />
      ))}
      <Fact name={words.everything} value={percent(rateBp)} />
    </Panel>
  );
}

function Terms({
  programme: { open, caps, invite, control, payout },
}: {
  programme: ReferralProgramme;
}): ReactElement {
  return (
    <Panel title={words.terms}>
      <Fact name={words.open} value={open ? words.opened : words.closed} />
      <Fact name={words.month} value={caps.monthFen === null ? words.none : yuan(String(caps.monthFen))} />
      <Fact name={words.least} value={yuan(String(invite.leastFen))} />
      <Fact
        name={formWords.control}
        value={control === null ? words.noControl : words.controlOf(percent(control.shareBp), control.days)}
      />
      <Fact name={words.most} value={yuan(String(payout.mostFen))} />
      <Fact name={words.tax} value={formWords.taxes[payout.tax]} />
      <Fact name={words.scene} value={formWords.scenes[payout.scene]} />
    </Panel>
  );
}

interface ShownProgrammeProps extends VersionWays {
  version: number;
  names: NamesOfRates;
}

/** A draft begins as the version. */
export function ShownProgramme(props: ShownProgrammeProps): ReactElement {
  const { version, latest, names, onBack, onDraft } = props;
  const { data, rejection, retry } = useReply(`referral programme ${version}`, () =>
    showReferralProgramme(version),
  );
  if (data === null) return <Waiting rejection={rejection} heights={[96, 200, 200]} onRetry={retry} />;
  const programme = data.document as ReferralProgramme;
  return (
    <ShownVersion
      version={version}
      effectiveFrom={data.effectiveFrom}
      useDraft={useReferralDraft}
      beginAs={() => ({ document: data.document, basedOn: version, after: latest })}
      onBack={onBack}
      onDraft={onDraft}
    >
      <Rules title={words.rules} rules={data.rules} />
      <Rates programme={programme} names={names} />
      <Terms programme={programme} />
    </ShownVersion>
  );
}
