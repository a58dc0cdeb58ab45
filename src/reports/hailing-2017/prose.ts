import { atLeast, reported, type Value } from "../../domain/value.ts";
import type { ProseIndicatorId } from "../../forms/hailing/prose.ts";

type ProseFigure = {
  readonly value: Value;
  /** The paragraph within its section, counted from 1. */
  readonly paragraph: number;
  /** False where the text names no unit, or one too short to stand alone, such as M. */
  readonly unitPrinted: boolean;
};

function figure(
  printed: string,
  { paragraph = 1, unitPrinted = true, value = reported(Number(printed), printed) } = {},
): ProseFigure {
  return { value, paragraph, unitPrinted };
}

/** The 42 figures that the text gives, as it prints them. */
export const proseFigures: Readonly<Record<ProseIndicatorId, ProseFigure>> = {
  "n.satisfaction.rank": figure("第一", { value: reported(1, "第一"), unitPrinted: false }),
  "n.mailbox.received": figure("308"),
  "n.mailbox.resolved": figure("308"),
  "n.mailbox.resolvedShare": figure("100"),
  "n.mailbox.days": figure("4"),
  "n.mailbox.published": figure("308"),
  "n.network.uplinkBefore": figure("100", { unitPrinted: false }),
  "n.network.uplinkAfter": figure("1000", { unitPrinted: false }),
  "n.network.department": figure("100", { unitPrinted: false }),
  "n.network.village": figure("50", { unitPrinted: false }),
  "n.app.users": figure("1万余", { value: atLeast(10000, "1万余"), paragraph: 2 }),
  "n.service.items": figure("3667", { paragraph: 2 }),
  "n.service.fullyOnline": figure("664", { paragraph: 2 }),
  "n.response.articles": figure("213"),
  "n.response.hotTopics": figure("64"),
  "n.response.interviews": figure("6"),
  "n.response.deadlineDays": figure("3"),
  "n.units.departments": figure("30"),
  "n.units.towns": figure("11"),
  "n.proactive.websiteUpdates": figure("20903"),
  "n.proactive.total": figure("2613"),
  "n.channel.wechat": figure("1195"),
  "n.channel.weibo": figure("1275"),
  "n.enterprise.count": figure("34"),
  "n.enterprise.items": figure("7725"),
  "n.enterprise.growth": figure("347.7"),
  "n.application.received": figure("70"),
  "n.application.inPerson": figure("3"),
  "n.application.fax": figure("0"),
  "n.application.online": figure("44"),
  "n.application.mail": figure("23"),
  "n.application.fee": figure("未收取", { value: reported(0, "未收取"), unitPrinted: false }),
  "n.review.total": figure("3"),
  "n.review.corrected": figure("1"),
  "n.litigation.total": figure("5"),
  "n.litigation.corrected": figure("0"),
  "n.reform.departments": figure("22"),
  "n.reform.powers": figure("3601"),
  "n.reform.guides": figure("3754"),
  "n.reform.noVisitListed": figure("647"),
  "n.reform.noVisitPublished": figure("583"),
  "n.reform.onlineTarget": figure("90", { value: atLeast(90, "90%以上") }),
};
