/** Words of the search. */
export const search = {
  "search.title": "搜索指标、图表和页面",
  "search.placeholder": "指标、数值、核对结果、图表、页面",
  "search.close": "关闭搜索",
  "search.results": "搜索结果",
  "search.group.indicator": "指标",
  "search.group.finding": "核对结果",
  "search.group.chart": "图表",
  "search.group.page": "页面",
  "search.hint": "中文、拼音（zhudong）、首字母（zdgk）、英文、数值（70）和表内编号都可以。",
  "search.count": "{n} 项",
  "search.countLimited": "{n} 项，每类先列最接近的 {shown} 项",
  "search.none": "没有找到与“{query}”相符的内容。",
  "search.noneHint": "可以搜指标名、数值、图表和页面的名称，或表内编号，例如 三(三)4。",
} as const;
