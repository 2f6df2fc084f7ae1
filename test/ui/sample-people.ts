/** Members in crowds for the tests of the operator's page about them. */
import {
  RFM_CLASSES,
  STAGES,
  type AudienceMember,
  type AudienceRule,
  type PeopleReply,
  type RfmEdges,
  type SavedAudience,
} from '../../cloudfunctions/contract/audience';

export const sampleEdges: RfmEdges = {
  recencyDays: [7, 30, 90, 180],
  orders: [2, 3, 5, 8],
  spentFen: [5_000, 10_000, 30_000, 60_000],
};

export const samplePeople: PeopleReply = {
  asOf: '2026-11-29',
  members: 20_000,
  buyers: 15_000,
  rfm: {
    version: 0,
    edges: sampleEdges,
    cells: [
      { recency: 5, orders: 5, members: 12_345, spentFen: '98765400' },
      { recency: 4, orders: 1, members: 1_234, spentFen: '3210000' },
      { recency: 1, orders: 2, members: 7, spentFen: '90000' },
    ],
    classes: RFM_CLASSES.map((one, place) => ({
      class: one,
      members: (place + 1) * 1_000,
      spentFen: '1234500',
    })),
  },
  stages: STAGES.map((stage, place) => ({
    stage,
    members: 7_000 - place * 1_500,
    spentFen: '0',
    came: 120 + place,
    left: 30,
  })),
};

export const sampleRule: AudienceRule = {
  all: [
    { by: 'absent', days: 30 },
    { by: 'orders', span: 'ever', least: 3, most: null },
    { by: 'level', of: ['zhi-ji'] },
  ],
};

export const sampleSaved: SavedAudience = {
  audience: '7',
  name: '沉睡老客',
  rule: sampleRule,
  revision: 4,
  savedAt: '2026-11-28T10:00:00+08:00',
  by: '沈运营',
};

export const sampleMember: AudienceMember = {
  memberKey: 'm-1',
  name: '林**',
  phone: '138****0001',
  tier: '知己',
  lastDay: '2026-11-20',
  orders: 12,
  spentFen: '45600',
  class: 'valued',
  stage: 'repeated',
};
