import { type Box, emu } from "./shape.ts";
import { tag } from "./xml.ts";

/** Where a shape stands. @param name a:xfrm, or p:xfrm for frames. */
export function place(name: string, box: Box): string {
  return tag(
    name,
    {},
    tag("a:off", { x: emu(box.x), y: emu(box.y) }),
    tag("a:ext", { cx: emu(box.w), cy: emu(box.h) }),
  );
}

export const rectangle = tag("a:prstGeom", { prst: "rect" }, tag("a:avLst"));
