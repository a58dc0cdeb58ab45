import type { ReportKey } from "../../domain/report.ts";

/** Which report this is. */
export const hailing2017Key = {
  id: "hailing-2017",
  year: 2017,
  place: { zh: "泰州市海陵区", en: "Hailing District, Taizhou" },
  tables: ["2014.appendix", "jiangsu.services", "jiangsu.annex", "hailing.prose"],
  particulars: {
    title: "2017年海陵区政务公开工作年度报告",
    publisher: "海陵区政府",
    publisherInEnglish: "Hailing District Government",
    published: "2018-02-27",
  },
} satisfies ReportKey;
