/*
 * Partners and their terms. One application or agreement of a member is open (`partners_one_open`); what
 * becomes of it is kept under its own row. Stores hold no policy.
 */
import * as z from 'zod/mini';
import { partnerTermsSchema, type PartnerKind, type PartnerState } from '../../contract/partner-terms';
import type { Db } from '../../platform/db';
import type { KeptTerms, Partner } from './partner.types';
import { findPartner } from './partners.store.queries';

const termsSchema = z.array(z.object({ version: z.int(), document: partnerTermsSchema, madeAt: z.string() }));

const toTerms = (found: unknown): KeptTerms[] =>
  termsSchema
    .parse(found)
    .map(({ version, document, madeAt }) => ({ ...document, version, madeAt: Date.parse(madeAt) }));

/** How a member stands with the brand; null: they never applied. */
export async function readPartner(
  db: Db,
  { brandId, memberId }: Pick<Partner, 'brandId' | 'memberId'>,
): Promise<Partner | null> {
  const [row] = await findPartner.run({ brandId, memberId }, db);
  if (row === undefined) return null;
  return {
    memberId,
    brandId,
    no: row.no,
    kind: row.kind as PartnerKind,
    state: row.state as PartnerState,
    terms: toTerms(row.terms),
    since: row.changed_at.getTime(),
  };
}
