/* WeChat's own compilers refuse what WeChat refuses, and the check says where. */
import { appendFileSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkWeapp, whyNotHere } from '../../tools/weapp-check/check-weapp';
import { writeSampleApp } from './sample-app';

const reason = whyNotHere();
const check = reason === null ? describe : describe.skip;

check(`the check of a build ${reason ?? ''}`, () => {
  let folder: string;
  beforeEach(() => {
    folder = writeSampleApp();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('has nothing to say of one that is whole', () => {
    expect(checkWeapp(folder)).toEqual([]);
  });

  test.each([
    ['wxml', 'above/index.wxml', '<view>'],
    ['wxss', 'above/index.wxss', '.a { color: red;'],
    ['json', 'above/index.json', '{'],
  ])('finds broken %s in %s', (part, file, broken) => {
    appendFileSync(join(folder, file), broken);
    const problems = checkWeapp(folder);
    expect(problems.map((problem) => problem.part)).toEqual([part]);
    expect(problems[0]?.message).toContain(file);
  });

  test('finds a page without its script', () => {
    unlinkSync(join(folder, 'above/index.js'));
    expect(checkWeapp(folder)).toEqual([
      { part: 'json', message: 'app.json names a page whose above/index.js is missing' },
    ]);
  });
});
