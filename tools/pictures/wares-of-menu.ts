/*
 * Snacks, leaves to take home, and the set: pictures of the demo brand's menu, by name. Ours: drawn here, of
 * nothing else. Pure.
 */
import { walnut } from './fruit';
import { at, ground, osmanthus, picture, strewn, type Drawings } from './svg';
import { takeaway } from './vessels';
import { beanCake, hillLabel, mochi, plate, sampler, teaCake, tin } from './wares';

export const WARES: Drawings = {
  mochi: (): string =>
    picture(
      ground('#e3c98c'),
      plate(
        at(
          86,
          142,
          0,
          1,
          mochi(
            strewn(
              [
                [-8, -18, 0, 1.1],
                [6, -24, 30, 1],
                [14, -12, 0, 0.9],
              ],
              osmanthus(),
            ),
          ),
        ),
        at(
          156,
          144,
          0,
          0.95,
          mochi(
            strewn(
              [
                [-6, -22, 0, 1],
                [10, -18, 20, 1.1],
              ],
              osmanthus(),
            ),
          ),
        ),
        at(
          120,
          160,
          0,
          1,
          mochi(
            strewn(
              [
                [-12, -14, 0, 1],
                [2, -22, 30, 1.2],
                [14, -16, 0, 0.9],
              ],
              osmanthus(),
            ),
          ),
        ),
      ),
    ),
  cake: (): string =>
    picture(
      ground('#b9c46c'),
      plate(
        at(82, 150, 0, 1, beanCake()),
        at(158, 150, 0, 1, beanCake()),
        at(120, 164, 0, 1, beanCake()),
        at(120, 122, 0, 1, beanCake()),
      ),
    ),
  nuts: (): string =>
    picture(
      ground('#c08a4e'),
      plate(
        strewn(
          [
            [78, 158, -14, 1],
            [162, 158, 18, 1],
            [102, 140, 10, 1],
            [140, 138, -12, 1],
            [120, 118, 4, 1],
            [120, 164, -6, 1.1],
          ],
          walnut(),
        ),
        strewn(
          [
            [60, 172, 20, 1],
            [182, 170, -20, 1],
            [146, 182, 40, 1],
            [96, 184, -30, 1],
          ],
          `<ellipse rx="4" ry="2.200" fill="#fff3d6"/>`,
        ),
      ),
    ),
  'longjing-tin': (): string =>
    picture(
      ground('#88aa62'),
      tin({
        body: ['#6f9a55', '#4f7d42', '#3a6132'],
        lid: ['#e2c98a', '#c9a658', '#a3803a'],
        label: hillLabel(),
      }),
    ),
  'puer-cake': (): string => picture(ground('#a8764c'), teaCake()),
  sampler: (): string => picture(ground('#c2705a'), sampler()),
  'afternoon-set': (): string =>
    picture(
      ground('#e0b070'),
      at(
        -18,
        -6,
        0,
        0.92,
        takeaway({ drink: ['#fff6e6', '#efd6a8', '#d5ae82'], straw: '#b5493a', hasMark: true }),
      ),
      at(
        92,
        96,
        0,
        0.6,
        plate(
          at(
            90,
            142,
            0,
            1.1,
            mochi(
              strewn(
                [
                  [-8, -18, 0, 1.2],
                  [8, -22, 30, 1.2],
                ],
                osmanthus(),
              ),
            ),
          ),
          at(152, 154, 0, 1.05, beanCake()),
        ),
      ),
    ),
};
