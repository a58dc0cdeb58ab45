import type { Particulars } from "../../domain/report.ts";
import { hailing2017Key } from "./key.ts";

/** All that the report says of itself; what a page says of it before its figures are there is in the key. */
export const hailing2017Particulars = {
  ...hailing2017Key.particulars,
  indexNumber: "001000/2018-00003",
  documentNumber: "",
  compiler: "泰州市海陵区政府信息公开领导小组办公室",
  periodStart: "2017-01-01",
  periodEnd: "2017-12-31",
  contact: { office: "海陵区人民政府办公室信息公开科", telephone: "0523-86236519" },
} satisfies Particulars;
