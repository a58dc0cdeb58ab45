import fc from "fast-check";
import type { Report } from "../../src/domain/report.ts";
import { atLeast, reported, type Value } from "../../src/domain/value.ts";
import { indicators } from "../fixtures/hailingForm.ts";
import { reportOf } from "./changedReport.ts";

const outcomes = ["alreadyPublic", "granted", "partial", "notThisAgency", "notExist", "amend"];
const reasons = [
  ...["stateSecret", "tradeSecret", "privacy", "security", "notGovernmentInformation", "otherLaw"],
];
const arrivals = ["inPerson", "fax", "online", "mail"];
const applicants = ["party", "social", "enterprise", "media", "academia", "citizen", "other"];
const citizens = ["lawyer", "researcher", "journalist"];
const channels = ["gazette", "website", "weibo", "wechat", "other"];
const cases = ["upheld", "corrected", "other"];

/** Draws numbers one after the other, each within limits that earlier ones set. */
class Draw {
  readonly values = new Map<string, Value>();
  private at = 0;

  constructor(private readonly seeds: readonly number[]) {}

  within(low: number, high: number): number {
    const seed = this.seeds[this.at % this.seeds.length] ?? 0.5;
    this.at += 1;
    return low + Math.floor(seed * (high - low + 1));
  }

  set(id: string, number: number, printed = String(number)): number {
    this.values.set(id, reported(number, printed));
    return number;
  }

  /** Splits a total over names at random; the shares come to the total. */
  split(total: number, ids: readonly string[]): number[] {
    let left = total;
    return ids.map((id, i) => {
      const share = i === ids.length - 1 ? left : this.within(0, left);
      left -= share;
      return this.set(id, share);
    });
  }

  share(id: string, count: number, base: number, decimals: number): void {
    const printed = (base === 0 ? 0 : (count / base) * 100).toFixed(decimals);
    this.set(id, Number(printed), printed);
  }
}

function drawDisclosure(draw: Draw): void {
  const items = channels.map((name) => draw.set(`channel.${name}`, draw.within(1, 20000)));
  const all = items.reduce((a, b) => a + b, 0);
  const total = draw.set("proactive.total", draw.within(Math.max(...items), all));
  const normative = draw.set("proactive.normative", draw.within(0, total));
  draw.set("proactive.normativeIssued", draw.within(normative, normative + 500));
  draw.set("n.proactive.total", draw.within(0, Math.min(total, items[1] ?? 0)));
  draw.set("n.channel.weibo", draw.within(0, items[2] ?? 0));
  draw.set("n.channel.wechat", draw.within(0, items[3] ?? 0));
}

function drawApplications(draw: Draw): void {
  const refused = draw.set("application.replied.refused", draw.within(0, 30));
  draw.split(
    refused,
    reasons.map((name) => `application.refused.${name}`),
  );
  const answered = [...outcomes, "otherRoute"].map((name) =>
    draw.set(`application.replied.${name}`, draw.within(0, 40)),
  );
  const replied = draw.set(
    "application.replied",
    answered.reduce((a, b) => a + b, refused),
  );
  const received = draw.set("application.received", replied + draw.within(1, 40));
  const closed = draw.set("application.closed", draw.within(0, received));
  draw.split(closed, ["application.closed.onTime", "application.closed.extended"]);
  const counts = draw.split(
    received,
    arrivals.map((name) => `application.received.${name}`),
  );
  arrivals.forEach((name, i) => {
    draw.set(`n.application.${name}`, counts[i] ?? 0);
  });
  draw.set("n.application.received", received);
  drawApplicants(draw, received);
}

function drawApplicants(draw: Draw, received: number): void {
  const counts = draw.split(
    received,
    applicants.map((name) => `source.${name}`),
  );
  const citizen = counts[applicants.indexOf("citizen")] ?? 0;
  const kinds = citizens.map((name) =>
    draw.set(`source.citizen.${name}`, draw.within(0, Math.floor(citizen / 3))),
  );
  const all = [
    ...applicants.map((name, i) => [name, counts[i] ?? 0] as const),
    ...citizens.map((name, i) => [`citizen.${name}`, kinds[i] ?? 0] as const),
  ];
  for (const [name, count] of all) {
    draw.set(`annex.source.${name}`, count);
    draw.share(`annex.source.${name}.share`, count, received, 1);
  }
  draw.set("annex.source.total", received);
}

function drawServices(draw: Draw): void {
  const items = draw.set("service.items", draw.within(20000, 90000));
  for (const name of ["noVisit", "unifiedLogin", "online"]) {
    const count = draw.set(`service.${name}`, draw.within(0, items));
    draw.share(`service.${name}.share`, count, items, 2);
  }
  const catalogued = draw.set("n.service.items", draw.within(1, 9000));
  draw.set("n.service.fullyOnline", draw.within(0, catalogued));
  const listed = draw.set("n.reform.noVisitListed", draw.within(2, 900));
  const published = draw.set("n.reform.noVisitPublished", draw.within(1, listed - 1));
  const target = Math.floor((published / listed) * 100);
  draw.values.set("n.reform.onlineTarget", atLeast(target, `${target}%以上`));
}

function drawRest(draw: Draw): void {
  for (const name of ["review", "litigation"]) {
    const total = draw.set(`${name}.total`, draw.within(0, 60));
    const parts = draw.split(
      total,
      cases.map((each) => `${name}.${each}`),
    );
    draw.set(`n.${name}.total`, total);
    draw.set(`n.${name}.corrected`, parts[1] ?? 0);
  }
  const staff = draw.set("capacity.staff", draw.within(1, 300));
  draw.split(staff, ["capacity.staff.fullTime", "capacity.staff.partTime"]);
  const departments = draw.set("n.units.departments", draw.within(1, 60));
  const towns = draw.set("n.units.towns", draw.within(1, 30));
  draw.set("capacity.offices", departments + towns);
  const letters = draw.set("n.mailbox.received", draw.within(1, 900));
  const resolved = draw.set("n.mailbox.resolved", draw.within(0, letters));
  draw.share("n.mailbox.resolvedShare", resolved, letters, 1);
  draw.set("n.mailbox.published", draw.within(0, letters));
  for (const name of ["pressConferences", "interviews"]) {
    const count = draw.set(`response.${name}`, draw.within(1, 200));
    draw.set(`response.${name}.principal`, draw.within(0, count));
    draw.set(`n.response.${name}`, draw.within(0, count));
  }
  const articles = draw.set("response.articles", draw.within(1, 200));
  draw.set("n.response.articles", draw.within(0, articles));
  const topics = draw.set("response.hotTopics", draw.within(1, 200));
  draw.set("n.response.hotTopics", topics);
  const previous = draw.within(1, 9000);
  const now = draw.set("n.enterprise.items", draw.within(1, 90000));
  const growth = ((now / previous - 1) * 100).toFixed(1);
  draw.set("n.enterprise.growth", Number(growth), growth);
  draw.set("fees.collected", 0);
  draw.set("n.application.fee", 0);
}

function drawReport(seeds: readonly number[]): Report {
  const draw = new Draw(seeds);
  drawDisclosure(draw);
  drawApplications(draw);
  drawServices(draw);
  drawRest(draw);
  for (const { id } of indicators) {
    if (!draw.values.has(id)) draw.set(id, draw.within(0, 5000));
  }
  return reportOf(draw.values);
}

/** Reports in the form that agree with themselves in everything. */
export const consistentReport = fc
  .array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 150, maxLength: 150 })
  .map(drawReport);
