/** Of whom a statement speaks: of those that the report is of, by name; of nobody in particular; or of others. */
export type Speaker = "named" | "unnamed" | "other";

/** Words around a subject and a verb that say nothing of whom. */
const neutral =
  /各级|各|行政机关|机关|政府信息公开(?:工作)?(?:单位|机构|部门)?|单位|部门|共计|共|累计|总共|合计|总计|全部|依法|依规|按期|按时|已|均|主要|方面|工作|一年来|实际|新|有|、|及其|及|和|所属|代表|※/g;

/** Of several, who needs to be said. */
const several = /各|机关|单位|部门|、|及|和|所属|代表/;

const lead = /^(?:[一二三四五六七八九十]是|\d+[.、]|同时|此外|一年来)+/;

/** Offices and places within an area. */
const units =
  /局|厅|委员会|镇|乡|街道|办事处|法院|检察院|医院|学校|中心|公司|集团|县区|区县|[各辖](?:县|区|市)/;

const noUnits =
  /布局|格局|全局|大局|结局|局面|局限|办公厅|乡村|城乡|城镇|(?:围绕|为)中心|中心(?:工作|任务)|各(?:乡镇|镇街?|街道|部门|单位|级|、)+/g;

function ownNames(place: string | undefined): readonly string[] {
  if (place === undefined) return [];
  const tail = place.replace(/^.*?[省市县区州盟旗]/, "");
  // There are counties of two characters; of an office its own name, without that of its county.
  return (tail.length >= 3 ? [place, tail] : [place]).map(
    (each) =>
      `${each.replace(/[^\u4e00-\u9fff]/g, ".")}(?:人民政府|政府|管委会)?(?:办公厅|办公室)?`,
  );
}

/** The kind of area that a place is: 县 for a county, nothing for an office within one. */
function levelOf(place: string): string | undefined {
  const area = place.replace(/(?:人民政府|政府|管委会)?(?:办公厅|办公室)?$/, "");
  return /[省市县区州盟旗镇乡]$/.exec(area)?.[0];
}

/** Such an area has a committee where others have a government; elsewhere it is a part of a larger one. */
const committee = /(?:实验|试验|开发|高新|示范|保税|度假|新|园)区|管委会|管理委员会/;

/** What a report may call those that it is of. */
function namedBy(place: string | undefined): RegExp {
  const level = place === undefined ? "[省市县区州盟旗镇乡]" : levelOf(place);
  const area = `(?:全|我|本)${level}|${level}(?:人民)?政府(?:办公厅|办公室|办)?`;
  const office = "(?:本|我)(?:部门|局|委|厅|院|中心|街道)|全(?:局|委|厅|系统|街道)";
  const parts = [
    ...ownNames(place),
    ...(level === undefined ? [] : [area]),
    ...(level === undefined || place === undefined ? [office] : []),
    ...(place !== undefined && committee.test(place)
      ? ["(?:实验|试验|开发|高新|示范|保税|度假|新|园)?区?(?:党工委)?管委会(?:办公室)?"]
      : []),
    "(?:本|我)(?:机关|单位|机构|办公室|办)",
  ];
  return new RegExp(parts.join("|"), "g");
}

/**
 * Tells of whom the words before a verb speak. A report is held to speak of an area or an office as a whole only
 * where nothing in these words is left that could be one of its parts.
 */
export function speakers(place: string | undefined) {
  const named = namedBy(place);
  return {
    /** @param leads words that may stand before the subject as well */
    of(words: string, leads = /(?!)/g): Speaker {
      const bare = words.replace(lead, "");
      const unnamed = bare.replace(named, "");
      const others = unnamed.replace(leads, "");
      if (others.replace(neutral, "") !== "") return "other";
      if (unnamed !== bare) return "named";
      return several.test(others) ? "other" : "unnamed";
    },
    /** Whom the sentences after some words may be about, where these change it. */
    turns(words: string): Speaker | undefined {
      const bare = words.replace(lead, "");
      const others = bare.replace(named, "").replace(noUnits, "");
      if (units.test(others)) return "other";
      return bare.search(named) === 0 ? "named" : undefined;
    },
  };
}

export type Speakers = ReturnType<typeof speakers>;
