import { tag, xmlPart } from "../slides/ooxml/xml.ts";

type Font = {
  readonly name: string;
  /** What other desks call it, or have in its place. */
  readonly others: readonly string[];
  readonly family: "roman" | "swiss" | "modern";
  readonly chinese: boolean;
};

/** The fonts of official documents; newer systems have the Song-style ones under other names. */
const fonts: readonly Font[] = [
  {
    ...{ name: "方正小标宋简体", family: "roman", chinese: true },
    others: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "宋体", "SimSun", "Noto Serif CJK SC"],
  },
  {
    ...{ name: "仿宋_GB2312", family: "modern", chinese: true },
    others: ["FangSong_GB2312", "仿宋", "FangSong", "Noto Serif CJK SC"],
  },
  {
    ...{ name: "楷体_GB2312", family: "modern", chinese: true },
    others: ["KaiTi_GB2312", "楷体", "KaiTi", "Noto Serif CJK SC"],
  },
  { name: "黑体", others: ["SimHei", "Noto Sans CJK SC"], family: "modern", chinese: true },
  { name: "宋体", others: ["SimSun", "Noto Serif CJK SC"], family: "roman", chinese: true },
  { name: "Times New Roman", others: [], family: "roman", chinese: false },
  { name: "Arial", others: [], family: "swiss", chinese: false },
];

/** The part that tells a desk without one of the fonts which of its own to take. */
export const fontTable = {
  path: "word/fontTable.xml",
  data: xmlPart(
    tag(
      "w:fonts",
      { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
      ...fonts.map(({ name, others, family, chinese }) =>
        tag(
          "w:font",
          { "w:name": name },
          others.length > 0 ? tag("w:altName", { "w:val": others.join(",") }) : "",
          tag("w:charset", { "w:val": chinese ? "86" : "00" }),
          tag("w:family", { "w:val": family }),
          tag("w:pitch", { "w:val": "variable" }),
        ),
      ),
    ),
  ),
};
