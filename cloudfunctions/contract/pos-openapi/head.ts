/** What stands at the head of the document: what the interface is for, and how messages are signed. */
export const INFO = {
  title: 'Huigan for POS systems',
  version: '1',
  description: [
    'A POS identifies members by the code on their phone, redeems what they have, and tells what was sold, completed and refunded.',
    'Messages are signed by the Standard Webhooks specification (https://www.standardwebhooks.com) with the secret of the store, over the raw body.',
    'A message with the same webhook-id and the same body is answered the same again, so that it may be sent until it is answered, each time with a new timestamp and signature; 429 and 503 are answers of the moment.',
    'Amounts are fen, points whole numbers, both as decimal strings. Instants are ISO 8601 with offset, days YYYY-MM-DD.',
  ].join('\n\n'),
};

export const SECURITY_SCHEME = {
  type: 'apiKey',
  in: 'header',
  name: 'webhook-signature',
  description:
    'v1, and a comma, and the base64 of HMAC-SHA256 over "<webhook-id>.<webhook-timestamp>.<body>" with the secret of the store (whsec_…, base64 behind the prefix). Several signatures are separated by a space.',
};

const header = (name: string, description: string, schema: object, example: string): object => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
  example,
});

export const HEADERS = [
  header(
    'huigan-store',
    'Key of the brand and id of the store; what is not ASCII is percent-encoded.',
    { type: 'string' },
    'demo-tea/s1',
  ),
  header(
    'webhook-id',
    'Names the message within its store.',
    { type: 'string', pattern: '^[A-Za-z0-9_-]{1,100}$' },
    'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W',
  ),
  header(
    'webhook-timestamp',
    'Seconds since 1970 at which it was signed; at most five minutes off.',
    { type: 'string', pattern: '^\\d{1,12}$' },
    '1795241107',
  ),
];
