import type { ReportKey } from "../../domain/report.ts";

/** Which report this is. */
export const hailing2017Key = {
  id: "hailing-2017",
  year: 2017,
  place: { zh: "泰州市海陵区", en: "Hailing District, Taizhou" },
  tables: ["2014.appendix", "jiangsu.services", "jiangsu.annex", "hailing.prose"],
  particulars: {
    title: "2017年海陵区政务公开工作年度报告",
    indexNumber: "001000/2018-00003",
    documentNumber: "",
    publisher: "海陵区政府",
    publisherInEnglish: "Hailing District Government",
    compiler: "泰州市海陵区政府信息公开领导小组办公室",
    published: "2018-02-27",
    periodStart: "2017-01-01",
    periodEnd: "2017-12-31",
    contact: { office: "海陵区人民政府办公室信息公开科", telephone: "0523-86236519" },
  },
} satisfies ReportKey;
