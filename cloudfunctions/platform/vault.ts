/**
 * What keeps personal data apart from whoever reads the database: encryption, and keyed hashes by which a
 * value is found without being kept. Both keys are derived from the data key (HKDF-SHA256, RFC 5869) and
 * never used for anything else.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface Vault {
  /**
   * Encrypts (AES-256-GCM, a random nonce). `place` says where it is kept, e.g. `member_phones/17`: it opens
   * there and nowhere else, so that nobody can move it to another row. Returns version, nonce, tag and
   * ciphertext in one.
   */
  seal(plain: Uint8Array, place: string): Buffer;
  /** What was sealed for this place; throws for anything else. */
  open(sealed: Uint8Array, place: string): Buffer;
  /**
   * 32 bytes that stand for a value of a kind within a brand (HMAC-SHA256): the same value gives the same,
   * nobody can go back.
   */
  hash(brandId: number, kind: string, value: string): Buffer;
}

/** How a sealed value is laid out; a later layout gets another number. */
const VERSION = 1;
const CIPHER = 'aes-256-gcm';
const KEY_LENGTH = 32;
/** 96 bits, as NIST SP 800-38D recommends for random nonces. */
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const HEAD_LENGTH = 1 + NONCE_LENGTH + TAG_LENGTH;

/** The vault of this data key. */
export function openVault(dataKey: string): Vault {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync('sha256', dataKey, '', `huigan ${use}`, KEY_LENGTH));
  const encryption = derive('encryption 1');
  const hashing = derive('keyed hash 1');
  return {
    seal(plain, place) {
      const nonce = randomBytes(NONCE_LENGTH);
      const cipher = createCipheriv(CIPHER, encryption, nonce, { authTagLength: TAG_LENGTH });
      cipher.setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed);
      if (bytes.length < HEAD_LENGTH || bytes[0] !== VERSION)
        throw new Error(`what is kept at ${place} was not sealed in a known way`);
      const nonce = bytes.subarray(1, 1 + NONCE_LENGTH);
      const decipher = createDecipheriv(CIPHER, encryption, nonce, { authTagLength: TAG_LENGTH });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(bytes.subarray(1 + NONCE_LENGTH, HEAD_LENGTH));
      return Buffer.concat([decipher.update(bytes.subarray(HEAD_LENGTH)), decipher.final()]);
    },
    hash: (brandId, kind, value) =>
      createHmac('sha256', hashing)
        .update(JSON.stringify([brandId, kind, value]))
        .digest(),
  };
}
