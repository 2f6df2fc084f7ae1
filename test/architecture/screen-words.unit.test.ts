/*
 * What no screen says: words that once stood there and that no tea shop would say. Each stands with what is
 * said instead, so that whoever writes the next sentence finds the manner, not only the ban.
 */
import ts from 'typescript';
import { nodesOf, parse, placeOf, sourceFiles, textOf } from './source-files';

/** [not this, but this] */
const RATHER: readonly (readonly [string, string])[] = [
  ['再买', '再买 ¥7 可享「饮品满30减6」'],
  ['没有用上的', '未使用的优惠'],
  ['想对门店说', '备注（选填，60 字内）'],
  ['优惠结算时算', '优惠以结算为准'],
  ['在结算时计算', '优惠以结算页为准'],
  ['点一下就好', '无需手机号，本单即可积分'],
  ['在哪家店点单', '选择门店'],
  ['找离我最近的', '定位附近门店'],
  ['没有拿到', '定位失败，可搜索店名'],
  ['不在菜单上了', '该商品已下架'],
  ['这家门店不在了', '门店已停止服务'],
  ['点开门', '10:00 开始营业'],
  [' 开门', '10:00 开始营业'],
  ['可以取餐了', '请取餐'],
  ['马上轮到', '已接单，前面 0 单'],
  ['备好后', '制作完成后通知你'],
  ['你取消了', '订单已取消'],
  ['没有在时限内', '超时未支付'],
  ['要退哪些', '选择退款商品'],
  ['少了或洒了', '少送或洒漏'],
  ['可不加', '上传照片（选填）'],
  ['等待门店答复', '待门店处理'],
  ['没有得到允许', '未开启通知'],
  ['这批积分', '积分抵扣 −900'],
  ['看得见来处', '积分与等级一目了然'],
  ['去加入', '立即入会'],
  ['消费已经记下', '已为你记录消费，入会即可积分'],
  ['给自己起个名字', '设置昵称'],
  ['怎么称呼你', '请输入昵称'],
  ['一直享有', '长期权益'],
  ['等级之路', '等级进度'],
  ['再想想', '取消'],
  ['数字刚刚', '数据已更新'],
  ['刚刚变了', '价格已更新'],
  ['刚刚被别人', '内容已被他人更新'],
  ['被别人买走', '手慢了，库存不足'],
  ['扣多少积分', '输入扣减积分'],
  ['本次已办', '本次操作'],
  ['交给客人', '确认取餐'],
  ['写给账目看', '退款原因（2–200 字，仅内部可见）'],
  ['你在哪家门店', '请选择当前门店'],
  ['一直没有做成', '异常任务'],
  ['没有停下的', '暂无异常任务'],
  ['我们有这笔', '系统有、账单无'],
  ['先放着', '稍后再说'],
  ['丢弃', '放弃草稿'],
  ['去掉', '删除'],
  ['没有问题，可以', '校验通过，可以发布'],
  ['付原价的', '折扣（如 85 = 8.5 折）'],
  ['例：一', '积分试算'],
  ['门店售卖', '门店商品'],
  ['价目', '价格与优惠'],
  ['未结算事件', '结算异常'],
  ['正在取…', '加载中…'],
  ['没有取到', '加载失败'],
  ['没有连上', '网络未连接'],
  ['看一眼', '查看最新价格'],
  ['起个名字', '设置昵称'],
];

/** Of texts that guests and staff read: code's comments may quote them. */
const isScreen = (path: string): boolean =>
  path.startsWith('src/') || (path.startsWith('cloudfunctions/') && /words|rules|contract/.test(path));

const textIn = (node: ts.Node): string | null =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : ts.isJsxText(node)
      ? node.text
      : null;

/** `place: phrase` for each text that says what is not said. */
function saidIn(path: string, text = textOf(path)): string[] {
  if (!/[一-鿿]/.test(text)) return [];
  const file = parse(path, text);
  const found: string[] = [];
  for (const node of nodesOf(file)) {
    const words = textIn(node);
    if (words === null) continue;
    for (const [not] of RATHER) if (words.includes(not)) found.push(`${placeOf(file, node)}: ${not}`);
  }
  return found;
}

test('no screen says what no shop would', () => {
  const files = sourceFiles().filter(isScreen);
  expect(files.length).toBeGreaterThan(500);
  expect(files.flatMap((path) => saidIn(path))).toEqual([]);
});

test('texts and templates are read, comments are not', () => {
  expect(saidIn('a.tsx', 'const a = <b>去加入</b>;')).toEqual(['a.tsx:1: 去加入']);
  expect(saidIn('a.ts', 'const a = (n: string) => `先放着 ${n}，丢弃`;')).toHaveLength(2);
  expect(saidIn('a.ts', "// 去加入\nconst a = '立即入会';")).toEqual([]);
});

test('what is said instead is not banned itself', () => {
  for (const [, rather] of RATHER.filter(([not]) => !['再买', '没有问题，可以'].includes(not)))
    expect(RATHER.filter(([not]) => rather.includes(not))).toEqual([]);
});
