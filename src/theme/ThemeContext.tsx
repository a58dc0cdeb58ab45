import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { type Palette, palettes, type ThemeName } from "./palettes.ts";
import type { ThemeChoice } from "./themeChoice.ts";

const PaletteContext = createContext<Palette>(palettes.light);

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useMedia("print");
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (notify) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", notify);
      return () => media.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** The palette that charts draw with: the chosen theme's, or on paper the printed one. */
export function ThemeProvider({ choice, children }: { choice: ThemeChoice; children: ReactNode }) {
  const dark = useMedia("(prefers-color-scheme: dark)");
  const printing = usePrinting();
  const onScreen: ThemeName = choice === "system" ? (dark ? "dark" : "light") : choice;
  return (
    <PaletteContext value={palettes[printing ? "print" : onScreen]}>{children}</PaletteContext>
  );
}

export function usePalette(): Palette {
  return useContext(PaletteContext);
}
