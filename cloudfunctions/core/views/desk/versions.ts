/** The versions of a brand's programme: past, in force, scheduled. Reads only. */
import type { ProgrammeNames, VersionReply, VersionsReply } from '../../../contract/operator';
import type { Programme } from '../../../contract/programme';
import type { Db } from '../../../platform/db';
import { readTemplates } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import type { BrandRules } from '../../programme/brand-rules.store';
import { namedTemplates } from '../../programme/named-coupons.rules';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';

/** All versions, newest first, as they stand at `now`. */
export function listVersions(rules: RuleSet, now: Instant): VersionsReply {
  const inForce = versionAt(rules, now).version;
  const versions = rules.map(({ version, programme }) => ({
    version,
    effectiveFrom: programme.effectiveFrom,
    state: stateOf(version, inForce),
  }));
  return { versions: versions.reverse() };
}

const stateOf = (version: number, inForce: number): VersionsReply['versions'][number]['state'] =>
  version === inForce ? 'in-force' : version < inForce ? 'past' : 'scheduled';

/** One version, and what it speaks of by name; null: there is none of this number. */
export async function showVersion(
  db: Db,
  { brand, rules }: BrandRules,
  version: number,
): Promise<VersionReply | null> {
  const document = rules.find((candidate) => candidate.version === version)?.programme;
  if (document === undefined) return null;
  return { version, document, names: await readNames(db, brand.brandId, document) };
}

async function readNames(db: Db, brandId: number, programme: Programme): Promise<ProgrammeNames> {
  const templates = await readTemplates(
    db,
    brandId,
    namedTemplates(programme).map(({ template }) => template),
  );
  const { categories, items } = await readMenu(db, brandId);
  return {
    templates: Object.fromEntries([...templates].map(([id, { template }]) => [id, template.terms.name])),
    categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])),
    products: Object.fromEntries(items.map(({ item }) => [item.product, item.name])),
  };
}
