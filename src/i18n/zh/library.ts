/** Words for choosing among reports. */
export const library = {
  "library.choose": "换一份年报",
  "library.placeholder": "地名、拼音或年份",
  "library.close": "关闭",
  "library.count": "{n} 份年报",
  "library.none": "没有与“{query}”相符的年报。",
  "library.noneHint": "可以输入地名（平潭）、拼音（pingtan）、英文或年份（2025）。",
  "library.isShown": "{edition}，正在看的这一份",
  "library.lead": "随本站提供的 {n} 份年报，按地方和年份排列。同一地方的各年并排。",
  "library.ownYear": "{year} 本机",
  "library.ownElsewhere":
    "这份年报只在读它的那个浏览器里，没有上传到任何地方。在“核对草稿”里打开同一个文件，这个地址就能用了。",
  "library.missing": "没有这份年报",
  "library.missingLead": "本站没有编号为 {id} 的年报。现有的年报都在下面。",
} as const;
