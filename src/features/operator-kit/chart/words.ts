/** What charts say beside what they show. */
export const chartWords = {
  before: (unit: string): string => `前一${unit}`,
  after: (unit: string): string => `后一${unit}`,
  changed: '虚线处口径有变更，前后数值不可直接比较',
} as const;
