/*
 * What WeChat Pay asks of a transfer before it takes it. https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
import { constants, privateDecrypt } from 'node:crypto';
import * as z from 'zod/mini';
import { bodyBy, notifyUrl, type Call } from '../interface';
import type { SimulatorKeys } from '../keys';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Fen. */
const LEAST = 10;
/** From here on the real name must be there. Fen. */
const NAME_FROM = 200_000;
/** Below it must not. Fen. */
const NO_NAME_BELOW = 30;

/** What each scene must be told, no more and no less, and as what members may be told that money comes. */
const SCENES: Readonly<Record<string, { reports: string[]; perceptions: string[] }>> = {
  1000: { reports: ['活动名称', '奖励说明'], perceptions: ['活动奖励', '现金奖励'] },
  1005: { reports: ['岗位类型', '报酬说明'], perceptions: ['劳务报酬', '报销款', '企业补贴', '开工利是'] },
};

const characters = (most: number): z.ZodMiniString =>
  z.string().check(z.refine((text) => text !== '' && [...text].length <= most));

const transferBody = z.object({
  appid: z.string(),
  out_bill_no: z.string().check(z.regex(/^[0-9A-Za-z]{1,32}$/)),
  transfer_scene_id: z.string(),
  openid: z.string().check(z.minLength(1), z.maxLength(64)),
  user_name: z.optional(z.string().check(z.minLength(1))),
  transfer_amount: z.int().check(z.positive()),
  transfer_remark: characters(32),
  notify_url: z.optional(notifyUrl),
  user_recv_perception: z.optional(z.string()),
  transfer_scene_report_infos: z.optional(
    z.array(z.object({ info_type: z.string().check(z.maxLength(15)), info_content: characters(32) })),
  ),
});

/** A request with the name read. */
export type TransferAsk = z.infer<typeof transferBody>;

/**
 * Reads a request. The same name is encrypted anew each time: only read can requests be compared. Throws
 * `Refusal`.
 */
export function readAsk({ keys }: World, { body, serial }: Call): TransferAsk {
  const ask = bodyBy(transferBody, body);
  return ask.user_name === undefined ? ask : { ...ask, user_name: decrypted(keys, ask.user_name, serial) };
}

/** Throws `Refusal` unless such a transfer can be taken. */
export function checkAsk(world: World, ask: TransferAsk): void {
  if (ask.appid !== world.keys.appId) throw new Refusal('INVALID_REQUEST', 'APPID不存在');
  const scene = SCENES[ask.transfer_scene_id];
  if (scene === undefined) throw new Refusal('INVALID_REQUEST', '你尚未获取该转账场景');
  const told = (ask.transfer_scene_report_infos ?? []).map(({ info_type: type }) => type).sort();
  if (told.join() !== [...scene.reports].sort().join())
    throw new Refusal('PARAM_ERROR', '需传入转账场景报备信息，请检查');
  const { user_recv_perception: perception = scene.perceptions[0] ?? '' } = ask;
  if (!scene.perceptions.includes(perception))
    throw new Refusal('INVALID_REQUEST', '暂不支持展示当前传入的用户收款感知');
  checkAmount(world, ask);
}

function checkAmount({ faults }: World, { transfer_amount: amount, user_name: name }: TransferAsk): void {
  if (amount < LEAST)
    throw new Refusal('PARAM_ERROR', '转账金额不能小于最低限额0.10元', '/body/transfer_amount');
  if (amount > faults.transfers.limitFen) throw new Refusal('INVALID_REQUEST', '转账金额超过单笔限额');
  if (amount >= NAME_FROM && name === undefined)
    throw new Refusal('PARAM_ERROR', '转账金额大于等于2,000元时，收款用户姓名必填', '/body/user_name');
  if (amount < NO_NAME_BELOW && name !== undefined)
    throw new Refusal('PARAM_ERROR', '转账金额小于0.30元时，不允许填写收款用户姓名', '/body/user_name');
}

/** RSA-OAEP with SHA-1, by the key that the request names. Throws `Refusal`. */
function decrypted(keys: SimulatorKeys, sealed: string, serial: string | undefined): string {
  const known: Record<string, string> = {
    [keys.publicKeyId]: keys.publicKeysPrivate,
    [keys.certificateSerial]: keys.certificateKey,
  };
  const key = known[serial ?? ''];
  if (key === undefined) throw new Refusal('PARAM_ERROR', 'Wechatpay-Serial有误', 'Wechatpay-Serial');
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    return privateDecrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(sealed, 'base64')).toString();
  } catch {
    throw new Refusal('PARAM_ERROR', '敏感信息解密失败', '/body/user_name');
  }
}
