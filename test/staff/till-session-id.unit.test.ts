/*
 * The id of a till session names its member, and nothing else is taken for one.
 */
import { memberOfTillSession, newTillSessionId } from '../../cloudfunctions/core/till/till-session-id';

test.each([1n, 35n, 36n, 12_345n, 151_000_000n, 999_999_999_999_999_999n])('of member %s', (memberId) => {
  const id = newTillSessionId(memberId);
  expect(memberOfTillSession(id)).toBe(memberId);
  expect(newTillSessionId(memberId)).not.toBe(id);
  // The contract takes keys of up to 100 characters.
  expect(id.length).toBeLessThan(60);
});

test.each([
  ['an id from before', '0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11'],
  ['nothing', ''],
  ['no member', '.0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11'],
  ['a member written otherwise', '09ix.0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11'],
  ['letters in capitals', '9IX.0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11'],
  ['a number that no column takes', `${'z'.repeat(13)}.0b4c0c1e-6d0b-4c52-8f7b-2f0f5d9c8a11`],
])('%s names nobody', (_, id) => {
  expect(memberOfTillSession(id)).toBeNull();
});
