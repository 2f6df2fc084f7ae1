/** The draft of a campaign: what a new one begins as, and where the device keeps it. */
import type { Campaign, Lead } from '../../../cloudfunctions/contract/campaign';
import { dayAt, daysAfter } from '../../components/local-time';
import { createVersionedDraft, type Draft } from '../operator-kit/version/versioned-draft';

export interface CampaignDraft extends Draft {
  /** The campaign's code. */
  campaign: string;
}

/** @example const draft = useCampaignDraft((state) => state.draft) */
export const useCampaignDraft = createVersionedDraft<CampaignDraft>('huigan-campaign-draft');

/** A week from tomorrow on. */
export function newCampaign(now: number): Campaign {
  const from = daysAfter(dayAt(now), 1);
  return { name: '', from, to: daysAfter(from, 6), offers: [], templates: [], home: [] };
}

/** What must be said of where a card leads is empty. */
export const NEW_LEADS: Record<Lead['to'], object> = {
  menu: { to: 'menu' },
  centre: { to: 'centre' },
  drop: { to: 'drop', template: '' },
  mall: { to: 'mall' },
  groups: { to: 'groups' },
  product: { to: 'product', product: '' },
};

/** A card for all days of a campaign. */
export const newCard = (days: { from: string; to: string }): object => ({
  title: '',
  line: '',
  ...days,
  leads: NEW_LEADS.menu,
});
