/*
 * Platform certificates for merchants that still use them.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
import { X509Certificate } from 'node:crypto';
import type { Interface } from './interface';
import { Refusal } from './refusal';
import { seal } from './signatures';
import { chinaTime } from './world';

const certificates: Interface = {
  name: null,
  method: 'GET',
  path: '/v3/certificates',
  answer({ world, keyMode }) {
    if (keyMode() === 'public-key')
      throw new Refusal('RESOURCE_NOT_EXISTS', '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥');
    const { apiV3Key, certificate, certificateSerial } = world.keys;
    const { validFrom, validTo } = new X509Certificate(certificate);
    const one = {
      serial_no: certificateSerial,
      effective_time: chinaTime(Date.parse(validFrom)),
      expire_time: chinaTime(Date.parse(validTo)),
      encrypt_certificate: seal(apiV3Key, certificate, 'certificate'),
    };
    return { data: [one] };
  },
};

export const certificateInterfaces = [certificates];
