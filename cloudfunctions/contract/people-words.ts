/** What classes, stages, households of members and kinds of allies are called, on both sides. Pure. */
import type { AllyKind } from './ally';
import type { RfmClass, Stage } from './audience';
import type { Household } from './limits';

export const classNames: Record<RfmClass, string> = {
  valued: '重要价值',
  promising: '重要发展',
  slipping: '重要保持',
  losing: '重要挽留',
  loyal: '一般价值',
  fresh: '一般发展',
  fading: '一般保持',
  lost: '一般挽留',
};

export const stageNames: Record<Stage, string> = {
  aware: '知晓',
  interested: '兴趣',
  bought: '成交',
  repeated: '复购',
  recommends: '分销',
};

export const householdNames: Record<Household, string> = {
  single: '单身',
  couple: '二人世界',
  baby: '有小宝宝',
  school: '孩子上学',
  grown: '孩子成年',
};

export const allyKindNames: Record<AllyKind, string> = { brand: '品牌', mall: '商场', office: '企业' };
