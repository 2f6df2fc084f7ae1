/** What the card, its tiers and their benefits say on screen. */
export const cardWords = {
  validUntil: (day: string): string => `有效期至 ${day}`,
  validForever: '长期有效',
  since: (day: string): string => `自 ${day} 起`,
  qualifying: '成长值',
  toNext: (missing: string, tier: string): string => `再得 ${missing} 成长值升级${tier}`,
  highest: '已是最高等级',
  path: '等级之路',
  threshold: (points: string): string => `${points} 成长值`,
  start: '起点',
  held: '当前等级',
  reached: '已达到',
  missing: (points: string): string => `还需 ${points} 成长值`,
  multiplier: '积分倍率',
  upgradeGift: '升级礼',
  giftPoints: (points: string): string => `首次升级时赠 ${points} 积分`,
  plain: '消费积分',
  plainDetail: '每次消费都按实付金额积分',
  validity: {
    lowest: (tier: string): string => `${tier}是起步等级，长期有效。`,
    forever: (tier: string): string => `${tier}长期有效。`,
    recompute: (tier: string, day: string): string =>
      `${tier}有效期至 ${day}，到期时按届时的成长值重新评定等级。`,
    'one-step': (tier: string, day: string): string =>
      `${tier}有效期至 ${day}，到期时成长值不足的，只降一级。`,
    keep: (tier: string, day: string): string => `${tier}有效期至 ${day}，到期后等级不会降低。`,
  },
  asOf: (day: string): string => `数据截至 ${day}`,
  switchMember: '换一位会员',
  chooseMember: '选择会员',
} as const;
