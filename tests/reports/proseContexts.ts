/**
 * Where in the main text each figure stands, as [indicator, words before, words after]. The words after
 * begin with the unit where the text prints one.
 */
export const figureContexts: readonly (readonly [string, string, string])[] = [
  ["n.satisfaction.rank", "群众满意度得票数在三市三区中排名第", "。"],
  ["n.mailbox.received", "全年区长信箱收到", "件"],
  ["n.mailbox.resolved", "回复办结数量", "件"],
  ["n.mailbox.resolvedShare", "办结率", "%"],
  ["n.mailbox.days", "平均办理时间为", "天"],
  ["n.mailbox.published", "网站公开信件答复数量", "件"],
  ["n.network.uplinkBefore", "上连出口带宽从", "M提速到1000M"],
  ["n.network.uplinkAfter", "上连出口带宽从100M提速到", "M,"],
  ["n.network.department", "部门带宽均提速到", "M,"],
  ["n.network.village", "村居(社区)提高到", "M。"],
  ["n.app.users", "APP用户注册量达", "人"],
  ["n.service.items", "共梳理政务服务事项", "项,"],
  ["n.service.fullyOnline", "政务服务事项3667项,", "项实现全程在线办理"],
  ["n.response.articles", "全年通过信息公开栏目发布", "条政策解读"],
  ["n.response.hotTopics", "回应公众关注热点或重大舆情", "次"],
  ["n.response.interviews", "开展在线访谈", "期"],
  ["n.response.deadlineDays", "重大政策文件内容中都明确在", "个工作日内做出解读"],
  ["n.units.departments", "全区", "个职能部门"],
  ["n.units.towns", "个职能部门、", "个镇街(园区)建成集约化专栏"],
  ["n.proactive.websiteUpdates", "通过区政府网站发布动态信息", "条"],
  ["n.proactive.total", "主动公开各类政府信息", "条"],
  ["n.channel.wechat", "通过“微海陵”公众号发布政府信息", "条"],
  ["n.channel.weibo", "通过“中国海陵”官方微博公开政府信息", "条"],
  ["n.enterprise.count", "做好全区", "个公共企事业单位"],
  ["n.enterprise.items", "公共企事业单位信息公开平台主动公开各类信息", "条"],
  ["n.enterprise.growth", "比上年增长", "%"],
  ["n.application.received", "全区共收到政府信息公开申请", "件"],
  ["n.application.inPerson", "当面申请", "件"],
  ["n.application.fax", "传真申请", "件"],
  ["n.application.online", "网络申请", "件"],
  ["n.application.mail", "信函申请", "件"],
  ["n.review.total", "因政府信息公开发生行政复议", "件"],
  ["n.review.corrected", "行政复议3件,被依法纠错", "件"],
  ["n.litigation.total", "行政诉讼", "件"],
  ["n.litigation.corrected", "行政诉讼5件,被依法纠错", "件"],
  ["n.reform.departments", "全区", "个部门(单位)共认领行政权力"],
  ["n.reform.powers", "共认领行政权力", "项"],
  ["n.reform.guides", "编制办事指南", "份"],
  ["n.reform.noVisitListed", "办事指南3754份,", "项不见面审批清单"],
  ["n.reform.noVisitPublished", "不见面审批清单中", "项已经公开发布"],
  ["n.reform.onlineTarget", "完成", "%以上在网上办理的目标"],
];

/** Figures that the text gives without a numeral, as [indicator, words, the number they mean]. */
export const figuresInWords: readonly (readonly [string, string, number])[] = [
  ["n.application.fee", "答复信息公开申请未收取任何费用", 0],
];

/** Units of the form that the text words otherwise. */
export const unitsAsPrinted: Readonly<Record<string, string>> = { 工作日: "个工作日" };

/** Every other numeral in the main text, as [words around it, why it is no statistic]. */
export const notStatistics: readonly (readonly [string, string])[] = [
  ["2017年1月1日至2017年12月31日", "the period, held as particulars"],
  ["0523-86236519", "the telephone number, held as particulars"],
  ["2017年,海陵区认真贯彻", "the year reported on"],
  ["2017年全区共收到", "the year reported on"],
  ["2017年,全区因政府信息公开", "the year reported on"],
  ["制定和实施2017年政务公开工作要点", "the year of a plan"],
  ["国务院办公厅2017年政务公开工作要点", "the year in a document's title"],
  ["《2017年海陵区政务公开工作要点》", "the year in a document's title"],
  ["2017年我区政务公开工作", "the year reported on"],
  ["2018年政务公开工作", "the year to come"],
  ["〔2017〕9号", "a document number"],
  ["三年行动计划(2017-2019)", "the term in a plan's title"],
  ["12345政风行风热线", "the name of a hotline"],
  ["“五公开”", "a slogan: the five kinds of openness"],
  ["“一张网”", "a slogan: one network"],
  ["“三级四同”", "a slogan: three levels, four things alike"],
  ["三市三区", "the name of a group of places"],
  ["统一", "the word for uniform"],
  ["一致", "the word for agreeing"],
  ["进一步", "the word for further"],
  ["下一步", "the word for next"],
  ["一些", "the word for some"],
  ["以下三方面", "the measures announced, compared with the report's measures"],
  ["一是", "a measure listed, compared with the report's measures"],
  ["二是", "a measure listed, compared with the report's measures"],
  ["三是", "a measure listed, compared with the report's measures"],
  ["四是", "a measure listed, compared with the report's measures"],
];
