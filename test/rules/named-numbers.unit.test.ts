/* Names that say other figures than the rule beside them are told before they are published. */
import { contradictionOf, type RuleNumbers } from '../../cloudfunctions/core/kernel/named-numbers';

const amountOff = { thresholdFen: 3_000, offFen: 600 };

test.each<[string, RuleNumbers, string | null]>([
  ['饮品满30减6', { amountOff }, null],
  ['饮品满 30 元立减 6', { amountOff }, null],
  ['饮品满30.00减6.0', { amountOff }, null],
  ['饮品满40减6', { amountOff }, '满40减6'],
  ['满30减6，再满60减12', { amountOff }, '满60减12'],
  ['满¥30减¥8', { amountOff }, '满¥30减¥8'],
  ['下午茶立减', { amountOff }, null],
  ['饮品满40减6', {}, null],
  ['周二周四 88 折', { rateBp: 8_800 }, null],
  ['鲜果 8.5折', { rateBp: 8_500 }, null],
  ['八折', { rateBp: 8_000 }, null],
  ['八八折', { rateBp: 8_800 }, null],
  ['八折', { rateBp: 8_500 }, '八折'],
  ['9折', { rateBp: 8_000 }, '9折'],
  ['第二杯半价', { rateBp: 5_000 }, null],
  ['第二杯半价', { rateBp: 6_000 }, '半价'],
  ['三人团', { sizes: [3, 5] }, null],
  ['两人团', { sizes: [2] }, null],
  ['10人团', { sizes: [10] }, null],
  ['三人团', { sizes: [5] }, '三人团'],
  ['老友 88 折', { sizes: [3] }, null],
])('%s beside %j: %j', (text, numbers, said) => {
  expect(contradictionOf(text, numbers)).toBe(said);
});
