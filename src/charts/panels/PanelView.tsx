import { memo } from "react";
import type { Panel } from "../model.ts";
import { BarsPanelView } from "./BarsPanelView.tsx";
import { FlowPanelView } from "./FlowPanelView.tsx";
import { MatrixPanelView } from "./MatrixPanelView.tsx";
import type { PanelProps } from "./panelProps.ts";
import { StripPanelView } from "./StripPanelView.tsx";
import { TilesPanelView } from "./TilesPanelView.tsx";

/** Drawn anew only when it is to show something else, never because the focus moved. */
export const PanelView = memo(function PanelView({ panel, ...rest }: PanelProps<Panel>) {
  switch (panel.kind) {
    case "bars":
      return <BarsPanelView panel={panel} {...rest} />;
    case "flow":
      return <FlowPanelView panel={panel} {...rest} />;
    case "matrix":
      return <MatrixPanelView panel={panel} {...rest} />;
    case "tiles":
      return <TilesPanelView panel={panel} {...rest} />;
    case "strip":
      return <StripPanelView panel={panel} {...rest} />;
  }
});
