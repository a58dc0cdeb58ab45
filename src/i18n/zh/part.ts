/** Words about parts of the product that are late, did not arrive or do not work. */
export const part = {
  "part.coming": "正在载入……",
  "part.missing": "有一部分没有载入：可能是网络断了，也可能是网站刚刚更新。",
  "part.broken": "这一部分出错了，其余部分照常可用。",
  "part.kept": "重新载入不会丢东西：筛选和设置在地址里，简报存在浏览器里。",
  "part.unsaved": "浏览器没有保存您写的简报或更正公告，重新载入会丢掉：请先存为文件。",
  "part.reload": "重新载入",
  "part.retry": "再试一次",
  "part.close": "关闭",
  "part.reason": "所需的部分没有载入，可能是网络断了，也可能是网站刚刚更新；请重新载入本页再试",
} as const;
