import type { AnnexIndicatorId } from "./annex.ts";
import type { ServiceIndicatorId } from "./services.ts";

/** [id, Chinese, English]: names short enough for a row of a chart. */
export const serviceShortLabels = [
  ["service.items", "政务服务业务", "Service items"],
  ["service.handled.licence", "行政许可", "Licensing"],
  ["service.handled.levy", "行政征收", "Levies"],
  ["service.handled.adjudication", "行政裁决", "Adjudication"],
  ["service.handled.confirmation", "行政确认", "Confirmation"],
  ["service.handled.reward", "行政奖励", "Rewards"],
  ["service.handled.other", "其他权力", "Other powers"],
  ["service.noVisit", "不见面服务", "Without a visit"],
  ["service.unifiedLogin", "统一认证", "Unified login"],
  ["service.online", "在线办理", "Handled online"],
  ["service.certificateTemplates", "证照目录模板", "Certificate templates"],
  ["service.certificates", "提交电子证照", "Certificates submitted"],
] as const satisfies readonly (readonly [ServiceIndicatorId, string, string])[];

/** The same for the second appendix. */
export const annexShortLabels = [["annex.source.total", "申请总数（附表二）", "All applications (second appendix)"]] as const satisfies readonly (readonly [AnnexIndicatorId, string, string])[];
