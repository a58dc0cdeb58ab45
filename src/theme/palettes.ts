/** The colours of one theme, literal, because an exported picture has no stylesheet. */
export type Palette = {
  readonly paper: string;
  /** A plane just off the paper, for the few surfaces that need one. */
  readonly wash: string;
  readonly ink: string;
  readonly second: string;
  readonly third: string;
  readonly rule: string;
  /** 石青: data. */
  readonly azurite: string;
  /** 石绿: a second series. Never beside `context` as the only difference. */
  readonly malachite: string;
  /** 藤黄: a third series. */
  readonly gamboge: string;
  /** 朱砂: kept for one thing only, that the report contradicts itself. */
  readonly vermilion: string;
  readonly context: string;
};

export type ThemeName = "light" | "dark" | "print";

const light: Palette = {
  paper: "#FBFAF7",
  wash: "#F3F0E9",
  ink: "#1B2126",
  second: "#4A5560",
  third: "#66717A",
  rule: "#E3DFD6",
  azurite: "#174E7A",
  malachite: "#3E9678",
  gamboge: "#B6871E",
  vermilion: "#B02E17",
  context: "#938E86",
};

const dark: Palette = {
  paper: "#14181B",
  wash: "#1D2327",
  ink: "#ECE8DF",
  second: "#B9BEC2",
  third: "#8F989F",
  rule: "#2B3237",
  azurite: "#7DB8E3",
  malachite: "#3E9A80",
  gamboge: "#EBC062",
  vermilion: "#EE6E52",
  context: "#6E777E",
};

/** Light colours on white: printers leave the paper its own. */
const print: Palette = { ...light, paper: "#FFFFFF", wash: "#FFFFFF", rule: "#D5D1C8" };

export const palettes: Readonly<Record<ThemeName, Palette>> = { light, dark, print };
