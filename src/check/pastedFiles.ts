/** What was pasted, as files: those that were copied, or else a table or text as one. */
export function pastedFiles({ files, getData }: Pick<DataTransfer, "files" | "getData">): File[] {
  if (files.length > 0) return [...files];
  const page = getData("text/html");
  if (/<table/i.test(page)) return [new File([page], "粘贴的表格.html")];
  const text = getData("text/plain");
  return text.trim() === "" ? [] : [new File([text], "粘贴的文字.txt")];
}
