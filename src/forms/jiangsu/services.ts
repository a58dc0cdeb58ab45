import type { Indicator } from "../../domain/indicator.ts";
import { type AppendixRow, appendixRow } from "../2014/appendixRow.ts";

const rows = [
  ["service.items", "十一", "appendix.services", "政务服务事项业务数", "Government service items", "项", "total", ""],
  ["service.handled.licence", "十二(一)", "appendix.services.12", "行政许可", "Administrative licensing cases handled", "件", "part", ""],
  ["service.handled.levy", "十二(二)", "appendix.services.12", "行政征收", "Administrative levies handled", "件", "part", ""],
  ["service.handled.adjudication", "十二(三)", "appendix.services.12", "行政裁决", "Administrative adjudications handled", "件", "part", ""],
  ["service.handled.confirmation", "十二(四)", "appendix.services.12", "行政确认", "Administrative confirmations handled", "件", "part", ""],
  ["service.handled.reward", "十二(五)", "appendix.services.12", "行政奖励", "Administrative rewards handled", "件", "part", ""],
  ["service.handled.other", "十二(六)", "appendix.services.12", "其他行政权力", "Other administrative powers handled", "件", "part", ""],
  ["service.noVisit", "十三", "appendix.services", "政务服务事项不见面服务业务数", "Items served without a visit", "项", "of-which", "service.items"],
  ["service.noVisit.share", "十四", "appendix.services", "政务服务事项不见面占比", "Share served without a visit", "%", "ratio", "service.noVisit"],
  ["service.unifiedLogin", "十五", "appendix.services", "实现统一认证业务数", "Items with unified login", "项", "of-which", "service.items"],
  ["service.unifiedLogin.share", "十六", "appendix.services", "实现统一认证占比", "Share with unified login", "%", "ratio", "service.unifiedLogin"],
  ["service.online", "十七", "appendix.services", "实现在线办理业务数", "Items handled online", "项", "of-which", "service.items"],
  ["service.online.share", "十八", "appendix.services", "实现在线办理占比", "Share handled online", "%", "ratio", "service.online"],
  ["service.certificateTemplates", "十九", "appendix.services", "电子证照提供目录模板数", "Electronic certificate templates", "个", "count", ""],
  ["service.certificates", "二十", "appendix.services", "提交电子证照数", "Electronic certificates submitted", "份", "count", ""],
] as const satisfies readonly AppendixRow[];

export type ServiceIndicatorId = (typeof rows)[number][0];

/** Jiangsu's supplement on online services (十一 to 二十), which goes on from the national appendix. */
export const serviceIndicators: readonly Indicator[] = rows.map(appendixRow);
