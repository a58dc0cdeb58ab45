/** Words of Word documents. */
export const documents = {
  "documents.figure": "图",
  "documents.table": "表",
  "documents.captionGap": "　",
  "documents.tableCaption": "年报数据及出处",
} as const;
