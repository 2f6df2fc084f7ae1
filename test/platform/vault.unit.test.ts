/*
 * The vault: what is sealed opens in its place only, and hashes tell values apart without telling them.
 */
import { openVault } from '../../cloudfunctions/platform/vault';

const vault = openVault('a-data-key-for-tests-of-the-vault-only');
const PHONE = Buffer.from('8613812345678');

describe('sealing', () => {
  test('gives back what was sealed', () => {
    expect(vault.open(vault.seal(PHONE, 'member_phones/1'), 'member_phones/1')).toEqual(PHONE);
  });

  test('the same value looks different every time, and never like itself', () => {
    const [one, other] = [vault.seal(PHONE, 'p/1'), vault.seal(PHONE, 'p/1')];
    expect(one).not.toEqual(other);
    expect(one.includes(PHONE)).toBe(false);
  });

  test('does not open in another row, in another table or with another key', () => {
    const sealed = vault.seal(PHONE, 'member_phones/1');
    for (const place of ['member_phones/2', 'member_accounts/1', ''])
      expect(() => vault.open(sealed, place)).toThrow();
    expect(() => openVault('b'.repeat(32)).open(sealed, 'member_phones/1')).toThrow();
  });

  test('does not open when any byte of it was changed, or cut off', () => {
    const sealed = vault.seal(PHONE, 'p/1');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open(changed, 'p/1')).toThrow();
    }
    for (const length of [0, 1, 28, sealed.length - 1])
      expect(() => vault.open(sealed.subarray(0, length), 'p/1')).toThrow();
  });
});

describe('keyed hashes', () => {
  test('are the same for the same value, and after a restart', () => {
    expect(openVault('a-data-key-for-tests-of-the-vault-only').hash(1, 'phone', '86138')).toEqual(
      vault.hash(1, 'phone', '86138'),
    );
    expect(vault.hash(1, 'phone', '86138')).toHaveLength(32);
  });

  test('differ by brand, kind, value and key, however the parts are cut', () => {
    const hashes = [
      vault.hash(1, 'phone', '86138'),
      vault.hash(2, 'phone', '86138'),
      vault.hash(1, 'wechat', '86138'),
      vault.hash(1, 'phone', '86139'),
      vault.hash(1, 'phone8', '6138'),
      vault.hash(1, 'phone","8', '6138'),
      openVault('c'.repeat(32)).hash(1, 'phone', '86138'),
    ].map((hash) => hash.toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
