import type { TextIndicatorId } from "./text.ts";

/** [id, Chinese, English]: what the figures of the main text cover, as far as its sentences say it. */
export const textDefinitions = [
  [
    "text.items.total",
    "正文所说这一年主动公开的政府信息条数；经哪些渠道、各单位是否重复计，表格里没有对应的一行。",
    "The items of government information that the text says were disclosed in the year. No row of the tables corresponds to it.",
  ],
  ["text.items.website", "正文所说这一年通过政府网站公开的信息条数，表格里没有对应的一行。", "The items that the text says were published on the government's website in the year; no row of the tables corresponds to it."],
  ["text.items.wechat", "正文所说这一年通过政务微信发布的信息条数，不含其他新媒体。", "The items that the text says were published on official WeChat accounts in the year, other new media not included."],
  ["text.items.weibo", "正文所说这一年通过政务微博发布的信息条数，不含其他新媒体。", "The items that the text says were published on official Weibo accounts in the year, other new media not included."],
  ["text.items.newMedia", "正文所说这一年通过政务新媒体发布的信息条数，各账号合在一起。", "The items that the text says were published on the government's new media in the year, all accounts taken together."],
  ["text.normative.issued", "正文所说这一年制发的行政规范性文件件数；正文可能只说本级，表二可能是全域。", "The normative documents that the text says were issued in the year. The text may speak of one office, table 2 of the whole area."],
  ["text.normative.inForce", "正文所说现行有效的行政规范性文件件数；有的正文说的是其中已经集中公开的。", "The normative documents in force that the text speaks of; some texts mean those of them that are published together."],
  ["text.request.received", "正文所说这一年收到或受理的申请件数；有的正文把上年结转的也算在内。", "The requests that the text says were received or accepted in the year; some texts include those carried over from last year."],
  ["text.request.citizen", "正文所说收到的申请中，由自然人提出的件数。", "Of the requests that the text says were received, those of individuals."],
  ["text.request.organisations", "正文所说收到的申请中，由法人或其他组织提出的件数，五类组织合在一起。", "Of the requests that the text says were received, those of legal persons and other organisations, all five kinds together."],
  ["text.request.carriedIn", "正文所说从上一年结转过来、在这一年继续办理的申请件数。", "The requests that the text says were carried over from last year to be handled in this one."],
  ["text.request.concluded", "正文所说这一年办结或答复的申请件数，上年结转的通常也在内。", "The requests that the text says were concluded or answered in the year, as a rule with those carried over from last year."],
  ["text.request.granted", "正文所说全部予以公开的申请件数，不含部分公开的。", "The requests that the text says were granted in full, without those granted in part."],
  ["text.request.partial", "正文所说区分处理、部分公开的申请件数。", "The requests that the text says were granted in part."],
  ["text.request.disclosed", "正文把予以公开和部分公开合在一起说的件数，应等于表三这两行之和。", "Requests granted in full or in part, where the text gives the two as one number; it should equal the sum of the two rows of table 3."],
  ["text.request.refused", "正文所说不予公开的申请件数，各种理由合在一起。", "The requests that the text says were refused, whatever the reason."],
  ["text.request.unavailable", "正文所说无法提供的申请件数，各种原因合在一起。", "The requests for information that the text says could not be provided, whatever the reason."],
  ["text.request.notProcessed", "正文所说不予处理的申请件数，各种情形合在一起。", "The requests that the text says were not processed, whatever the case."],
  ["text.request.other", "正文所说作其他处理的申请件数。", "The requests that the text says were handled in another way."],
  ["text.request.carriedOut", "正文所说到年底没有办结、转到下一年继续办理的申请件数。", "The requests that the text says were not concluded by the end of the year and go on in the next."],
  ["text.review.total", "正文所说因政府信息公开引起的行政复议件数，不含其他事由的复议。", "The administrative reviews over disclosure that the text speaks of; reviews of other acts are not included."],
  ["text.litigation.total", "正文所说因政府信息公开引起的行政诉讼件数，未经复议和经过复议的都在内。", "The lawsuits over disclosure that the text speaks of, with or without a review before them."],
  [
    "text.fee",
    "第六部分所说这一年收取的政府信息公开信息处理费，以元计；不是表二的行政事业性收费。",
    "The fees for processing information on request that section 六 says were charged in the year, in yuan; not the administrative charges of table 2.",
  ],
] as const satisfies readonly (readonly [TextIndicatorId, string, string])[];
