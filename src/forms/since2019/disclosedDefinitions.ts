import type { Disclosed2019Id } from "../2019/disclosed.ts";
import type { Disclosed2021Id } from "../2021/disclosed.ts";

type Row = readonly [id: Disclosed2019Id | Disclosed2021Id, zh: string, en: string];

/** [stem, Chinese, English]: what table 二 lists items and decisions of. */
const powers = [
  ["licence", "行政许可", "licensing"],
  ["otherService", "其他对外管理服务", "other services to the public"],
  ["penalty", "行政处罚", "penalties"],
  ["coercion", "行政强制", "coercion"],
] as const;

const documents = [
  ["rules", "政府规章", "government rules"],
  ["normative", "行政规范性文件", "normative documents"],
] as const;

/** [id, Chinese, English]: what each number of table 二 covers, in our own words. */
export const disclosedDefinitions: readonly Row[] = [
  ...documents.flatMap(([stem, zh, en]): Row[] => [
    [`${stem}.made`, `这一年新制作的${zh}件数。`, `The ${en} made in the year.`],
    [`${stem}.published`, `这一年新公开的${zh}件数，往年制作、今年才公开的也可能在内。`, `The ${en} first published in the year; some may have been made earlier.`],
    [`${stem}.publishedTotal`, `到年底对外公开的${zh}总件数。`, `All ${en} open to the public at the end of the year.`],
    [`${stem}.issued`, `这一年制发的${zh}件数。修订的是否计入，表式没有写明。`, `The ${en} issued in the year. The form does not say whether amended ones count.`],
    [`${stem}.repealed`, `这一年废止的${zh}件数。自然失效的是否计入，表式没有写明。`, `The ${en} repealed in the year. The form does not say whether those that lapsed count.`],
    [`${stem}.inForce`, `到年底现行有效的${zh}件数；按名称应等于上年现行有效加本年制发、减本年废止。`, `The ${en} in force at the end of the year; by its name it should equal last year's, plus those issued, less those repealed.`],
  ]),
  ...powers.flatMap(([stem, zh, en]): Row[] => [
    [`${stem}.itemsBefore`, `上一年的${zh}项目数量，是项目数，不是办件数。`, `How many kinds of ${en} there were in the year before: kinds, not cases.`],
    [`${stem}.itemsChange`, `这一年${zh}项目的增减数，减少时为负数。`, `By how many the kinds of ${en} changed in the year; below zero where there are fewer.`],
    [`${stem}.decisions`, `这一年作出的${zh}处理决定件数，不是事项数。`, `Decisions on ${en} that were made in the course of the year.`],
  ]),
  ["charge.itemsBefore", "上一年的行政事业性收费项目数量。", "How many administrative charges there were in the year before."],
  ["charge.itemsChange", "这一年行政事业性收费项目的增减数，减少时为负数。", "By how many the administrative charges changed in the year; below zero where there are fewer."],
  ["charge.amount", "这一年收取的行政事业性收费金额，以万元计。", "Administrative charges collected in the year, in units of ten thousand yuan."],
  ["procurement.projects", "这一年政府集中采购的项目数量。", "Projects of centralised procurement in the year."],
  ["procurement.amount", "这一年政府集中采购的总金额，以元计。", "What centralised procurement came to in the year, in yuan."],
];
