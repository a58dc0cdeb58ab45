const chineseSerif =
  '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", SimSun';
const chineseSans = '"PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei"';
const latinSerif = 'Georgia, "Noto Serif", "Times New Roman"';
const latinSans = '"Helvetica Neue", Arial, "Liberation Sans", "Noto Sans"';

/**
 * Font stacks of the systems our readers use; nothing is downloaded. The language's own fonts come
 * first, since quotation marks and dashes are as wide as the font that draws them wants.
 */
export const fonts = {
  zh: {
    serif: `${chineseSerif}, Georgia, serif`,
    sans: `${chineseSans}, "Helvetica Neue", Arial, sans-serif`,
  },
  en: {
    serif: `${latinSerif}, ${chineseSerif}, serif`,
    sans: `${latinSans}, ${chineseSans}, sans-serif`,
  },
} as const;
