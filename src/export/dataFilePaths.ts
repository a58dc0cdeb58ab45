/** The data files of one report, by name. */
export const dataFileNames = ["observations.csv", "observations.json", "findings.json"] as const;

export type DataFileName = (typeof dataFileNames)[number];

/** Where the product puts its data, relative to its own address. */
export const dataFolder = "data";

export const dataPackagePath = `${dataFolder}/datapackage.json`;

/** The address of a report's data file, relative to the product's own. */
export function dataFilePath(reportId: string, name: DataFileName): string {
  return `${dataFolder}/${reportId}/${name}`;
}
