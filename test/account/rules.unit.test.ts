/*
 * Names, phones and birthdays: what is kept of what a person writes.
 */
import { changeableFrom, setBirthday } from '../../cloudfunctions/core/member/birthday.rules';
import { tidyName } from '../../cloudfunctions/core/member/name.rules';
import { maskedPhone, normalPhone, writtenPhone } from '../../cloudfunctions/core/member/phone.rules';

describe('names', () => {
  test.each<[string, string, string]>([
    ['has no space around it', ' 小满\t', '小满'],
    ['may have spaces within', '茶 小满', '茶 小满'],
    ['counts a family as one', '👨‍👩‍👧'.repeat(10), '👨‍👩‍👧'.repeat(10)],
    ['is one way of writing', 'e\u0301', '\u00e9'],
    ['has up to 20 characters', '茶'.repeat(20), '茶'.repeat(20)],
  ])('a name %s', (_, told, kept) => expect(tidyName(told)).toBe(kept));

  test.each<[string, string]>([
    ['is empty', '  '],
    ['has 21 characters', '茶'.repeat(21)],
    ['has a line end', '小\n满'],
    ['has a zero', '小\u0000满'],
    ['turns the text around', '小\u202e满'],
    ['is half a character', '\ud83d'],
    ['cannot be seen', '\u200d\u200b'],
  ])('a name that %s is refused', (_, told) => expect(tidyName(told)).toBeNull());
});

describe('phones', () => {
  test.each<[string, string, string, string, string]>([
    ['86', '13812345678', '8613812345678', '138****5678', '13812345678'],
    ['+86', '138 1234-5678', '8613812345678', '138****5678', '13812345678'],
    ['', '13812345678', '8613812345678', '138****5678', '13812345678'],
    ['852', '61234567', '85261234567', '+852****67', '+85261234567'],
  ])('%s %s is kept as %s, shown as %s and exported as %s', (code, number, kept, shown, written) => {
    expect(normalPhone(code, number)).toBe(kept);
    expect(maskedPhone(kept)).toBe(shown);
    expect(writtenPhone(kept)).toBe(written);
  });

  test.each(['', '12', '1'.repeat(15), 'abc'])('"%s" is no phone', (number) =>
    expect(normalPhone('86', number)).toBeNull(),
  );
});

describe('birthdays', () => {
  const kept = { day: '02-29', setOn: '2026-03-01' };

  test('may be set where none is kept, and the same one at any time', () => {
    expect(setBirthday(null, '02-29', '2026-03-01')).toEqual(kept);
    expect(setBirthday(kept, '02-29', '2026-03-02')).toBe('kept');
  });

  test('may change from the first day of the next year', () => {
    expect(changeableFrom(kept, '2026-12-31')).toBe('2027-01-01');
    expect(setBirthday(kept, '03-01', '2026-12-31')).toBe('fixed');
    expect(changeableFrom(kept, '2027-01-01')).toBeNull();
    expect(setBirthday(kept, '03-01', '2027-01-01')).toEqual({ day: '03-01', setOn: '2027-01-01' });
  });
});
