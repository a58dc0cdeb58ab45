import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { OwnReport } from "./ownReport.ts";

interface Kept extends DBSchema {
  reports: { key: string; value: OwnReport };
  /** The bytes of the files that can be given back with remarks in them, by the report's id. */
  files: { key: string; value: Uint8Array };
}

let database: Promise<IDBPDatabase<Kept>> | undefined;

/**
 * What this browser keeps of the reports that were read in it.
 * @throws where storage is blocked, as in some private windows
 */
export function ownDatabase(): Promise<IDBPDatabase<Kept>> {
  database ??= openDB<Kept>("gongkai", 2, {
    // What an older version kept stays: each step adds what came after it.
    upgrade(db, from) {
      if (from < 1) db.createObjectStore("reports", { keyPath: "id" });
      if (from < 2) db.createObjectStore("files");
    },
    // A newer version in another tab must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      database = undefined;
    },
    terminated() {
      database = undefined;
    },
  }).catch((error) => {
    database = undefined;
    throw error;
  });
  return database;
}
