import type { PrintedFigures } from "./printedFigures.ts";

/** The figures of each report, fetched when it is opened and not before. */
export const figureFiles: Readonly<Record<string, () => Promise<{ figures: PrintedFigures }>>> = {
  "hongze-2023": () => import("./figures/hongze-2023.ts"),
  "hongze-2024": () => import("./figures/hongze-2024.ts"),
  "huaian-2024": () => import("./figures/huaian-2024.ts"),
  "pingtan-2019": () => import("./figures/pingtan-2019.ts"),
  "pingtan-2020": () => import("./figures/pingtan-2020.ts"),
  "pingtan-2021": () => import("./figures/pingtan-2021.ts"),
  "pingtan-2022": () => import("./figures/pingtan-2022.ts"),
  "pingtan-2023": () => import("./figures/pingtan-2023.ts"),
  "pingtan-2024": () => import("./figures/pingtan-2024.ts"),
  "pingtan-2025": () => import("./figures/pingtan-2025.ts"),
  "shanghai-office-2019": () => import("./figures/shanghai-office-2019.ts"),
  "shanghai-office-2025": () => import("./figures/shanghai-office-2025.ts"),
  "shanghai-stcsm-2024": () => import("./figures/shanghai-stcsm-2024.ts"),
  "shuyang-2025": () => import("./figures/shuyang-2025.ts"),
  "shuyang-drc-2023": () => import("./figures/shuyang-drc-2023.ts"),
  "suqian-2023": () => import("./figures/suqian-2023.ts"),
  "suqian-2024": () => import("./figures/suqian-2024.ts"),
};
