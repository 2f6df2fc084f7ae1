/** Columns of an audience that is taken along. Masked as the list on screen is. */
import type { AudienceMember, RfmClass, Stage } from '../../../contract/audience';
import { decimalYuan } from '../../../contract/in-words';

const classes: Record<RfmClass, string> = {
  valued: '重要价值',
  promising: '重要发展',
  slipping: '重要保持',
  losing: '重要挽留',
  loyal: '一般价值',
  fresh: '一般发展',
  fading: '一般保持',
  lost: '一般挽留',
};
const stages: Record<Stage, string> = {
  aware: '知晓',
  interested: '兴趣',
  bought: '成交',
  repeated: '复购',
  recommends: '分销',
};

export const audienceCsv = {
  header: ['会员号', '姓名', '手机', '等级', '最近消费日', '累计订单', '累计消费（元）', '分类', '阶段'],
  row: (member: AudienceMember): string[] => [
    member.memberKey,
    member.name,
    member.phone ?? '',
    member.tier,
    member.lastDay ?? '',
    String(member.orders),
    decimalYuan(member.spentFen),
    member.class === null ? '' : classes[member.class],
    stages[member.stage],
  ],
};
