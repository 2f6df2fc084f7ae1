/** Columns of an audience that is taken along. Masked as the list on screen is. */
import type { AudienceMember } from '../../../contract/audience';
import { decimalYuan } from '../../../contract/in-words';
import { classNames, stageNames } from '../../../contract/people-words';

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
    member.class === null ? '' : classNames[member.class],
    stageNames[member.stage],
  ],
};
