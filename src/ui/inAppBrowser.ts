/** Apps that open pages within themselves, where files cannot be saved, and by what they give themselves away. */
const apps = [
  ["weCom", /wxwork/i],
  ["weChat", /MicroMessenger/i],
  ["qq", /(^|[ ;])QQ\//],
  ["dingTalk", /DingTalk/i],
  ["lark", /\b(Lark|Feishu)\//i],
  ["weibo", /Weibo/i],
  ["alipay", /AlipayClient/i],
  ["other", /baiduboxapp|NewsArticle|aweme|xhsdiscover|FBAN|FBAV|Instagram|\bLine\//i],
] as const;

export type InAppBrowser = (typeof apps)[number][0];

/** The app within which the page is open; undefined in a browser of its own. */
export function inAppBrowser(agent: string = navigator.userAgent): InAppBrowser | undefined {
  return apps.find(([, sign]) => sign.test(agent))?.[0];
}
