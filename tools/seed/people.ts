/**
 * The demo brand's members: invented names and how often they come. Some are made to show something; the
 * others by chance.
 */
import { HOUSEHOLDS, type Household } from '../../cloudfunctions/contract/limits';
import { chanceOf } from './random';

/** Visits a day, and how many days before the end they began. */
export interface Habit {
  visitsADay: number;
  days: number;
  /** Joined the programme; otherwise known by their receipts only. */
  joins: boolean;
}

/** What a member is there to show; `ordinary` has only habits. */
export type Role =
  | 'long-history'
  | 'top-level'
  | 'in-debt'
  | 'long-absent'
  | 'only-pending'
  | 'returns'
  | 'refunds'
  | 'no-entries'
  | 'ordinary';

export interface Person {
  /** Four digits; the member's identity of kind "demo". */
  id: string;
  name: string;
  role: Role;
  habit: Habit;
  /** MM-DD; null: not told. */
  birthday: string | null;
  /** Null: not told. */
  household: Household | null;
}

const WEEKS_8 = 56;
const NEVER: Habit = { visitsADay: 0, days: WEEKS_8, joins: false };
const OFTEN: Habit = { visitsADay: 0.7, days: WEEKS_8, joins: true };

const NOTABLE: readonly (Omit<Person, 'id' | 'birthday' | 'household'> & { birthday?: string })[] = [
  // About 1,000 entries over 14 months, with expiry, the end of a level's validity, a birthday, and the gifts
  // of every month.
  {
    name: '林知夏',
    role: 'long-history',
    habit: { visitsADay: 1.5, days: 430, joins: true },
    birthday: '06-18',
  },
  { name: '沈怀瑾', role: 'top-level', habit: { visitsADay: 2.4, days: WEEKS_8, joins: true } },
  { name: '周子墨', role: 'in-debt', habit: NEVER },
  { name: '阿依努尔·买买提吐尔逊·艾合买提江', role: 'ordinary', habit: OFTEN },
  { name: '顾南舟', role: 'long-absent', habit: NEVER },
  { name: '程砚秋', role: 'only-pending', habit: NEVER },
  { name: '欧阳慕容司徒婉清', role: 'returns', habit: OFTEN },
  { name: '许听雨', role: 'refunds', habit: OFTEN, birthday: '02-29' },
  { name: '白露', role: 'no-entries', habit: NEVER },
  { name: '克里斯蒂安娜·索菲亚·冯·霍恩贝格', role: 'no-entries', habit: NEVER },
];

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
  '欧阳',
  '上官',
  '诸葛',
];
const GIVEN = [
  ...'伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚桂文辉玲宁健俊帆雪宇浩凯鑫岚彬晨曦澜悦欣怡涵子轩梓萱诗琪若溪清禾云舒知远望舒星野念安予初',
  ...[
    '子涵',
    '雨桐',
    '思远',
    '嘉禾',
    '景行',
    '书瑶',
    '明轩',
    '乐天',
    '静姝',
    '亦凡',
    '如意',
    '建国',
    '淑芬',
    '海燕',
  ],
];

/** Share of all, and the habit. */
const HABITS: readonly [share: number, visitsADay: number][] = [
  [0.35, 0.1],
  [0.75, 0.25],
  [0.95, 0.55],
  [1, 1.1],
];

/** The members of the demo: the notable ones first. */
export function makePeople(seed: string, count: number): Person[] {
  const people = NOTABLE.map((person, index): Person => ({
    ...person,
    id: idOf(index),
    birthday: person.birthday ?? birthdayOf(seed, index, person.habit),
    household: householdOf(seed, index, person.habit),
  }));
  for (let index = people.length; index < count; index += 1) {
    const chance = chanceOf(`${seed}/person/${index}`);
    const given = chance.pick(GIVEN);
    const second =
      given.length === 1 && chance.happens(0.6) ? chance.pick(GIVEN.filter((part) => part.length === 1)) : '';
    const draw = chance.next();
    const visitsADay = HABITS.find(([share]) => draw < share)?.[1] ?? 0;
    const name = `${chance.pick(SURNAMES)}${given}${second}`;
    const role = chance.happens(0.02) ? 'no-entries' : 'ordinary';
    const habit = {
      visitsADay,
      days: chance.happens(0.6) ? WEEKS_8 : chance.between(3, WEEKS_8),
      joins: chance.happens(0.85),
    };
    const birthday = birthdayOf(seed, index, habit);
    people.push({
      ...{ id: idOf(index), name, role, habit, birthday },
      household: householdOf(seed, index, habit),
    });
  }
  return people;
}

/** With whom somebody lives, of a third of those who joined; a chance of its own, too. */
function householdOf(seed: string, index: number, { joins }: Habit): Household | null {
  const chance = chanceOf(`${seed}/household/${index}`);
  return joins && chance.happens(0.33) ? chance.pick(HOUSEHOLDS) : null;
}

/**
 * More than half of those who joined said it; a chance of its own, so that the other draws do not depend on
 * it.
 */
function birthdayOf(seed: string, index: number, { joins }: Habit): string | null {
  const chance = chanceOf(`${seed}/birthday/${index}`);
  if (!joins || chance.happens(0.4)) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
}

const idOf = (index: number): string => String(index + 1).padStart(4, '0');
