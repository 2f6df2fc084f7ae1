/** The calls behind partners at the desk. */
import type {
  DeskMaterialsReply,
  PartnersReply,
  StatementsReply,
  TriedTermsReply,
} from '../../../cloudfunctions/contract/partner-desk';
import type { PartnerTerms } from '../../../cloudfunctions/contract/partner-terms';
import type { CsvPageReply, PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;
const ask = <T>(request: PromotionRequest): Promise<Reply<T>> => callAsStaff<T>('promotion', request);

export const listPartners = (asked: AskedFor<'list-partners'>): Promise<Reply<PartnersReply>> =>
  ask({ action: 'list-partners', ...asked });

export const tryPartnerTerms = (member: string, terms: PartnerTerms): Promise<Reply<TriedTermsReply>> =>
  ask({ action: 'try-partner-terms', member, terms });

export const approvePartner = (member: string, terms: PartnerTerms): Promise<Reply<null>> =>
  ask({ action: 'approve-partner', member, terms });

export const refusePartner = (member: string, note: string): Promise<Reply<null>> =>
  ask({ action: 'refuse-partner', member, note });

/** @param seen the version of terms that is on screen */
export const setPartnerTerms = (member: string, terms: PartnerTerms, seen: number): Promise<Reply<null>> =>
  ask({ action: 'set-partner-terms', member, terms, after: seen });

export const endPartnership = (member: string, note: string): Promise<Reply<null>> =>
  ask({ action: 'end-partnership', member, note });

export const listDeskMaterials = (after?: string): Promise<Reply<DeskMaterialsReply>> =>
  ask({ action: 'list-desk-materials', after });

export const saveMaterial = (saved: AskedFor<'save-material'>): Promise<Reply<{ revision: number }>> =>
  ask({ action: 'save-material', ...saved });

export const endMaterial = (material: string): Promise<Reply<null>> =>
  ask({ action: 'end-material', material });

export const listStatements = (open: boolean, after?: string): Promise<Reply<StatementsReply>> =>
  ask({ action: 'list-statements', open, after });

export const payStatement = (paid: AskedFor<'pay-statement'>): Promise<Reply<null>> =>
  ask({ action: 'pay-statement', ...paid });

export const returnStatement = (withdrawal: string, note: string): Promise<Reply<null>> =>
  ask({ action: 'return-statement', withdrawal, note });

/** Taking it along is written down. */
export const exportDeskStatement = (withdrawal: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-desk-statement', withdrawal, after });
