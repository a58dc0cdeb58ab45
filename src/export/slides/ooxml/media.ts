import { type Part, Relations } from "./officePackage.ts";
import type { Attachments } from "./shapeXml.ts";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Charts and pictures of all slides, numbered through. */
export class Media {
  readonly parts: Part[] = [];
  private charts = 0;
  private pictures = 0;

  attachTo(relations: Relations): Attachments {
    return {
      chart: ({ xml, workbook }) => {
        this.charts += 1;
        const path = `ppt/charts/chart${this.charts}.xml`;
        const sheet = `ppt/embeddings/Microsoft_Excel_Sheet${this.charts}.xlsx`;
        const own = new Relations();
        const content = xml(own.add("package", sheet));
        this.parts.push({ path, type: chartType, content, relations: own });
        this.parts.push({ path: sheet, content: workbook });
        return relations.add("chart", path);
      },
      png: (bytes) => this.picture("png", bytes, relations),
      svg: (text) => this.picture("svg", text, relations),
    };
  }

  private picture(extension: string, content: Part["content"], relations: Relations): string {
    this.pictures += 1;
    const path = `ppt/media/image${this.pictures}.${extension}`;
    this.parts.push({ path, content });
    return relations.add("image", path);
  }
}
