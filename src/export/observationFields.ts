import { type Bilingual, origins } from "../domain/indicator.ts";
import { observationStatuses } from "./observationStatus.ts";
import type { ObservationColumn } from "./observationsCsv.ts";

export type ObservationField = {
  readonly type: "string" | "any";
  readonly description: Bilingual;
  readonly oneOf?: readonly string[];
  readonly required: boolean;
};

/** What the columns of observations.csv mean, for whoever finds the file without the product. */
export const observationFields: Readonly<Record<ObservationColumn, ObservationField>> = {
  indicator: {
    type: "string",
    description: {
      zh: "指标标识,各年报通用。",
      en: "Identifier of the indicator, the same in every report.",
    },
    required: true,
  },
  applicant: {
    type: "string",
    description: {
      zh: "表三的列,即申请人类别;总计列为 total,其他表为空。",
      en: 'The column of table 3, which is the kind of applicant; "total" for its total, empty elsewhere.',
    },
    required: false,
  },
  code: {
    type: "string",
    description: {
      zh: "表式中的编号;正文数据为所在章节。",
      en: "The form's own numbering; for figures in the prose, the section.",
    },
    required: true,
  },
  label_zh: {
    type: "string",
    description: {
      zh: "指标名称:附表依表式原文,正文数据由我们拟定。",
      en: "Name of the indicator in Chinese: as in the form, or ours for figures in the prose.",
    },
    required: true,
  },
  label_en: {
    type: "string",
    description: {
      zh: "指标名称的英译,非官方译文。",
      en: "Name of the indicator in English; no official translation.",
    },
    required: true,
  },
  unit: {
    type: "string",
    description: {
      zh: "计量单位;原文未印出的,按表式补出。",
      en: "Unit of measure; supplied from the form where the report prints none.",
    },
    required: true,
  },
  value: {
    type: "any",
    description: {
      zh: "数值,不分节;空白或不适用时为空。状态为 lowerBound、upperBound 时是界限,为 unreadable 时是原文,推算出范围时写作“下限..上限”。",
      en: "The number, ungrouped; empty where blank or not applicable. With status lowerBound or upperBound it is the limit, with unreadable the printed text; a derived range is written low..high.",
    },
    required: false,
  },
  status: {
    type: "string",
    description: {
      zh: "数值的状态:原文数值、至少、至多、空白、不适用、无法辨读、推算。",
      en: "State of the value: as reported, at least, at most, blank, not applicable, unreadable, derived by us.",
    },
    oneOf: observationStatuses,
    required: true,
  },
  source: {
    type: "string",
    description: {
      zh: "出处:统计表(appendix)、申请来源统计表(annex)或正文(prose)。",
      en: "Where the report gives the value: its statistical appendix, its second appendix (annex) or its prose.",
    },
    oneOf: origins,
    required: true,
  },
  location: {
    type: "string",
    description: {
      zh: "具体位置:编号和表中行次(row),或章节和段次(paragraph)、句次(sentence)。",
      en: "Exact place: numbering and row of the table, or section and paragraph or sentence of the prose.",
    },
    required: true,
  },
};
