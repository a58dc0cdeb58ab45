import type { Bilingual } from "../../domain/indicator.ts";
import type { NamedAccounts, OutlineSection } from "../../domain/report.ts";

/** Row 一(二)4 names eight accounts; row 一(二)3 leaves the name of the Weibo account empty. */
export const accounts: readonly NamedAccounts[] = [
  {
    indicator: "channel.wechat",
    names: [
      "海陵科技",
      "B2G平台",
      "海陵民政",
      "先锋海陵",
      "海陵泰聚才",
      "海陵劳动监察",
      "党员在线",
      "海陵城建",
    ],
  },
  { indicator: "channel.weibo", names: [] },
];

/** The accounts that the main text credits with figures of their own. */
export const proseAccounts: readonly NamedAccounts[] = [
  { indicator: "n.channel.wechat", names: ["微海陵"] },
  { indicator: "n.channel.weibo", names: ["中国海陵"] },
];

/** The sections of the report, each summed up in our own words. */
export const outline: readonly OutlineSection[] = [
  {
    code: "一(一)",
    title: { zh: "制度体系建设", en: "Rules and organisation" },
    summary: {
      zh: "设立由常务副区长牵头的领导小组，把公开工作列入绩效考核，并参加社会评议，满意度居六个市区之首。",
      en: "A leading group under the executive vice mayor was set up, disclosure entered the performance review, and the district ranked first of six in public satisfaction.",
    },
  },
  {
    code: "一(二)",
    title: { zh: "网站平台建设", en: "Website and mailbox" },
    summary: {
      zh: "信息公开专题网站并入门户网站的专栏；区长信箱全年收信 308 件，全部办结并公开答复。",
      en: "The separate disclosure site was folded into the portal; the mayor's mailbox took 308 letters, all of them resolved and answered in public.",
    },
  },
  {
    code: "一(三)",
    title: { zh: "互联网+政务服务", en: "Internet plus government services" },
    summary: {
      zh: "政务外网出口从 100M 提到 1000M;梳理服务事项 3,667 项，其中 664 项可全程网办；APP 注册用户超过 1 万。",
      en: "The government network's uplink went from 100M to 1000M; 3,667 service items were catalogued, 664 of them online end to end; the app passed 10,000 users.",
    },
  },
  {
    code: "一(四)",
    title: { zh: "政策解读", en: "Explaining policy" },
    summary: {
      zh: "专栏发布解读 213 条，回应热点 64 次，访谈 6 期；重大政策要求 3 个工作日内解读。",
      en: "213 explanations were published, 64 public concerns answered and 6 interviews held; major policies are to be explained within 3 working days.",
    },
  },
  {
    code: "二(一)",
    title: { zh: "主动公开", en: "Proactive disclosure" },
    summary: {
      zh: "30 个部门和 11 个镇街（园区）都有专栏；区政府网站发布动态 20,903 条、公开政府信息 2,613 条，另有微信和微博各一个账号。",
      en: "All 30 departments and 11 towns have a column; the district website carried 20,903 news items and 2,613 items of government information, beside one WeChat and one Weibo account.",
    },
  },
  {
    code: "二(二)",
    title: { zh: "公共企事业单位", en: "Public enterprises and institutions" },
    summary: {
      zh: "34 家单位在市级平台公开信息 7,725 条，称比上年增长 347.7%。",
      en: "34 bodies disclosed 7,725 items on the city's platform, said to be 347.7% more than the year before.",
    },
  },
  {
    code: "三",
    title: { zh: "依申请公开", en: "Disclosure on application" },
    summary: {
      zh: "收到申请 70 件，多与征收、土地和机构有关；没有收费。",
      en: "70 applications came in, mostly on expropriation, land and offices; no fee was charged.",
    },
  },
  {
    code: "四",
    title: { zh: "复议和诉讼", en: "Review and litigation" },
    summary: {
      zh: "正文称全区发生复议 3 件、诉讼 5 件；附表为 26 件和 39 件，两处范围相同，数字前后不一致。",
      en: "The main text gives 3 reviews and 5 lawsuits in the whole district; the appendix has 26 and 39 for the same scope.",
    },
  },
  {
    code: "五",
    title: { zh: "放管服改革", en: "Administrative reform" },
    summary: {
      zh: "22 个部门认领权力 3,601 项、编制指南 3,754 份；不见面清单 647 项中已公布 583 项。",
      en: "22 departments claimed 3,601 powers and wrote 3,754 guides; 583 of the 647 no-visit items were published.",
    },
  },
  {
    code: "六",
    title: { zh: "要点落实", en: "Carrying out the year's priorities" },
    summary: {
      zh: "按国家和省、市的年度要点制定本区要点，分解到各部门。",
      en: "National, provincial and city priorities were turned into the district's own and assigned to departments.",
    },
  },
  {
    code: "七",
    title: { zh: "不足和改进", en: "Shortcomings and improvements" },
    summary: {
      zh: "提出数据发布栏目、新闻发布会等改进方向；文中说三方面，实际列了四项。",
      en: "Plans a data column, regular press conferences and more; the text announces three measures and lists four.",
    },
  },
  {
    code: "八",
    title: { zh: "附表", en: "Appendices" },
    summary: {
      zh: "统计指标 85 行，另附申请来源统计表。",
      en: "85 rows of statistics, and a second table on who applied.",
    },
  },
];

/** Section 七 announces three measures and lists these four. */
export const measures: { readonly announced: number; readonly listed: readonly Bilingual[] } = {
  announced: 3,
  listed: [
    {
      zh: "提高基层办理依申请公开的质量：培训队伍，建立办理、答复和征询三项机制。",
      en: "Better handling of applications at the grass roots: training, and set procedures for handling, answering and consulting lawyers.",
    },
    {
      zh: "开设数据发布栏目：分类别、分维度，用图解和地图呈现，可查询、可下载图表。",
      en: "A data column, by category and dimension, drawn as infographics and maps, with query and chart download.",
    },
    {
      zh: "健全新闻发布会制度：设专栏，就重大政策和热点及时发布并解读。",
      en: "Regular press conferences with a column of their own, on major policies and public concerns.",
    },
    {
      zh: "打造本地特色：借鉴外地做法，改进网站的内容、形式和功能。",
      en: "A profile of its own: learn from elsewhere and improve the website's content, form and functions.",
    },
  ],
};
