import type { Bilingual } from "../domain/indicator.ts";
import type { ReportKey } from "../domain/report.ts";

const copiedSideBySide: Bilingual = {
  zh: "这份年报的数值取自一份把 2023、2024 两年并排印出的对照件，没有见到原件。",
  en: "The figures of this report come from a print-out that sets the years 2023 and 2024 side by side; the original was not seen.",
};

/** The reports in the forms of 2019 and 2021 that come with the product, without their figures. */
export const publishedKeys = [
  {
    id: "hongze-2023",
    place: { zh: "淮安市洪泽区", en: "Hongze District, Huai’an" },
    year: 2023,
    tables: ["2021.2", "2019.3", "2019.4"],
    particulars: {
      title: "洪泽区人民政府2023年政府信息公开工作年度报告",
      publisher: "淮安市洪泽区人民政府办公室",
      publisherInEnglish: "Office of the Hongze District Government, Huai’an",
    },
  },
  {
    id: "hongze-2024",
    place: { zh: "淮安市洪泽区", en: "Hongze District, Huai’an" },
    year: 2024,
    tables: ["2021.2", "2019.3", "2019.4"],
    particulars: {
      title: "洪泽区人民政府2024年政府信息公开工作年度报告",
      publisher: "淮安市洪泽区人民政府办公室",
      publisherInEnglish: "Office of the Hongze District Government, Huai’an",
    },
  },
  {
    id: "huaian-2024",
    place: { zh: "淮安市", en: "Huai’an" },
    year: 2024,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "淮安市人民政府2024年政府信息公开工作年度报告",
      publisher: "淮安市人民政府办公室",
      publisherInEnglish: "General Office of the Huai’an Municipal Government",
    },
  },
  {
    id: "pingtan-2019",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2019,
    tables: ["2019.2", "2019.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2019年度政府信息公开工作年度报告",
      published: "2020-01-20",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202001/t20200120_80576.htm",
    },
  },
  {
    id: "pingtan-2020",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2020,
    tables: ["2019.2", "2019.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2020年度政府信息公开工作年度报告",
      published: "2021-03-05",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202103/t20210305_80595.htm",
    },
  },
  {
    id: "pingtan-2021",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2021,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2021年度政府信息公开工作年度报告",
      published: "2022-02-08",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202202/t20220208_80613.htm",
    },
  },
  {
    id: "pingtan-2022",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2022,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2022年度政府信息公开工作年度报告",
      published: "2023-02-20",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202302/t20230220_80629.htm",
    },
  },
  {
    id: "pingtan-2023",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2023,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2023年度政府信息公开工作年度报告",
      publisher: "平潭综合实验区管委会办公室",
      publisherInEnglish: "Office of the Pingtan Comprehensive Experimental Area Administration",
      published: "2024-03-08",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202403/t20240308_87885.htm",
    },
  },
  {
    id: "pingtan-2024",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2024,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2024年度政府信息公开工作年度报告",
      publisher: "平潭综合实验区管委会办公室",
      publisherInEnglish: "Office of the Pingtan Comprehensive Experimental Area Administration",
      published: "2025-03-10",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202503/t20250310_97791.htm",
    },
  },
  {
    id: "pingtan-2025",
    place: { zh: "平潭综合实验区", en: "Pingtan Comprehensive Experimental Area" },
    year: 2025,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "平潭综合实验区2025年度政府信息公开工作年度报告",
      publisher: "平潭综合实验区管委会办公室",
      publisherInEnglish: "Office of the Pingtan Comprehensive Experimental Area Administration",
      published: "2026-03-10",
      address: "https://www.pingtan.gov.cn/zwgk/zfxxgk/zfxxgknb/202603/t20260313_105587.htm",
    },
  },
  {
    id: "shanghai-office-2019",
    place: {
      zh: "上海市人民政府办公厅",
      en: "General Office of the Shanghai Municipal Government",
    },
    year: 2019,
    tables: ["2019.2", "2019.3", "2019.4"],
    particulars: {
      title: "2019年上海市人民政府办公厅政府信息公开工作年度报告",
      publisher: "上海市人民政府办公厅",
      publisherInEnglish: "General Office of the Shanghai Municipal Government",
      published: "2020-01-31",
    },
  },
  {
    id: "shanghai-office-2025",
    place: {
      zh: "上海市人民政府办公厅",
      en: "General Office of the Shanghai Municipal Government",
    },
    year: 2025,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "2025年上海市人民政府办公厅政府信息公开工作年度报告",
      publisher: "上海市人民政府办公厅",
      publisherInEnglish: "General Office of the Shanghai Municipal Government",
    },
  },
  {
    id: "shanghai-stcsm-2024",
    place: { zh: "上海市科学技术委员会", en: "Shanghai Science and Technology Commission" },
    year: 2024,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "2024年上海市科委政府信息公开工作年度报告",
      publisher: "上海市科学技术委员会",
      publisherInEnglish: "Shanghai Science and Technology Commission",
      address: "https://stcsm.sh.gov.cn",
    },
  },
  {
    id: "shuyang-2025",
    place: { zh: "沭阳县", en: "Shuyang County" },
    year: 2025,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "沭阳县人民政府2025年政府信息公开工作年度报告",
      publisher: "沭阳县人民政府",
      publisherInEnglish: "Shuyang County Government",
      published: "2026-01-23",
    },
  },
  {
    id: "shuyang-drc-2023",
    place: { zh: "沭阳县发展和改革局", en: "Shuyang County Development and Reform Bureau" },
    year: 2023,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "沭阳县发展和改革局2023年政府信息公开年度报告",
      publisher: "沭阳县发展和改革局",
      publisherInEnglish: "Shuyang County Development and Reform Bureau",
      published: "2024-01-17",
    },
  },
  {
    id: "suqian-2023",
    place: { zh: "宿迁市", en: "Suqian" },
    year: 2023,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "宿迁市人民政府2023年政府信息公开工作年度报告",
      publisher: "宿迁市人民政府办公室",
      publisherInEnglish: "General Office of the Suqian Municipal Government",
      provenance: copiedSideBySide,
    },
  },
  {
    id: "suqian-2024",
    place: { zh: "宿迁市", en: "Suqian" },
    year: 2024,
    tables: ["2021.2", "2021.3", "2019.4"],
    particulars: {
      title: "宿迁市人民政府2024年政府信息公开工作年度报告",
      publisher: "宿迁市人民政府办公室",
      publisherInEnglish: "General Office of the Suqian Municipal Government",
      provenance: copiedSideBySide,
    },
  },
] as const satisfies readonly ReportKey[];
