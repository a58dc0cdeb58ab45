import { tag } from "./xml.ts";

const p14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";

/** Sections want an id; it need only differ from the others of the file. */
function sectionId(index: number): string {
  return `{6F6E676B-6169-4000-A000-${String(index).padStart(12, "0")}}`;
}

/**
 * Slides grouped under headings in PowerPoint's list of slides; nothing where there are not two.
 * @param names the section of each slide; one without belongs to the section before it.
 */
export function sectionList(names: readonly (string | undefined)[], firstSlideId: number): string {
  const sections: { name: string; ids: number[] }[] = [];
  names.forEach((name, index) => {
    const last = sections[sections.length - 1];
    const id = firstSlideId + index;
    if (last && (name === undefined || name === last.name)) last.ids.push(id);
    else sections.push({ name: name ?? "", ids: [id] });
  });
  if (sections.length < 2) return "";
  const written = sections.map(({ name, ids }, index) =>
    tag(
      "p14:section",
      { name, id: sectionId(index + 1) },
      tag("p14:sldIdLst", {}, ...ids.map((id) => tag("p14:sldId", { id }))),
    ),
  );
  const list = tag("p14:sectionLst", { "xmlns:p14": p14 }, ...written);
  const uri = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
  return tag("p:extLst", {}, tag("p:ext", { uri }, list));
}
