/**
 * The pictures that this deployment serves (folder `pictures/`, drawn by tools/pictures): what an item may be
 * shown with.
 */
export const PICTURES: readonly string[] = [
  'afternoon-set.png',
  'bayberry.png',
  'brown-sugar-milk.png',
  'cake.png',
  'dahongpao-milk.png',
  'dahongpao.png',
  'dancong.png',
  'diy-milk.png',
  'grape.png',
  'lemon.png',
  'longjing-tin.png',
  'longjing.png',
  'mango.png',
  'mochi.png',
  'moli-milk.png',
  'moli.png',
  'nuts.png',
  'oolong-milk.png',
  'orange.png',
  'osmanthus-longjing.png',
  'osmanthus-milk.png',
  'peach.png',
  'puer-cake.png',
  'puer-milk.png',
  'puer.png',
  'rougui.png',
  'sampler.png',
  'tieguanyin.png',
];
