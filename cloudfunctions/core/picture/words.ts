/** What an operator reads about a picture that cannot be kept. */
export const pictureWords = {
  'too-large': '图片超过 5 MB，请压缩后再上传',
  'no-picture': '不是 JPEG、PNG 或 WebP 图片',
  'more-behind': '图片不完整，或夹带了其他内容，请另存为普通图片后再上传',
  'too-wide': '图片的长和宽都不能超过 4096 像素',
  broken: '图片打不开，可能已经损坏',
  full: '图片已满 2000 张，请使用已有的图片',
} as const;
