import type { ReactNode } from "react";

type PanelSvgProps = { width: number; height: number; children: ReactNode };

/** A drawing of our own, without recharts: as large as laid out, and scaled as a whole. */
export function PanelSvg({ width, height, children }: PanelSvgProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it and its marks are labelled.
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {children}
    </svg>
  );
}
