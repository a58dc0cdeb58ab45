import type { ProseIndicatorId } from "./prose.ts";

/** [id, Chinese, English]: names short enough for a row of a chart, and clear without their section. */
export const proseShortLabels = [
  ["n.satisfaction.rank", "群众满意度名次", "Rank in public satisfaction"],
  ["n.mailbox.received", "区长信箱收信", "District mayor's mailbox: received"],
  ["n.mailbox.resolved", "区长信箱办结", "District mayor's mailbox: resolved"],
  ["n.mailbox.published", "区长信箱公开答复", "District mayor's mailbox: published"],
  ["n.mailbox.days", "信箱平均办理时间", "Mailbox: average handling time"],
  ["n.service.items", "梳理服务事项", "Service items catalogued"],
  ["n.service.fullyOnline", "全程在线办理", "Online end to end"],
  ["n.proactive.websiteUpdates", "网站动态信息", "Website news items"],
  ["n.proactive.total", "网站公开政府信息", "Disclosed on the district website"],
  ["n.channel.wechat", "区微信公众号", "The district's WeChat account"],
  ["n.channel.weibo", "区官方微博", "The district's Weibo account"],
  ["n.enterprise.count", "公共企事业单位", "Public enterprises"],
  ["n.enterprise.items", "公共企事业公开信息", "Items by public enterprises"],
  ["n.units.departments", "职能部门", "Departments"],
  ["n.units.towns", "镇街（园区）", "Towns and subdistricts"],
  ["n.reform.powers", "认领行政权力", "Powers claimed"],
  ["n.reform.guides", "编制办事指南", "Service guides"],
  ["n.reform.noVisitListed", "不见面审批清单", "No-visit list"],
  ["n.reform.noVisitPublished", "已公布的不见面事项", "No-visit items published"],
] as const satisfies readonly (readonly [ProseIndicatorId, string, string])[];
