import { useSyncExternalStore } from "react";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { onVersionNews, versionNews } from "../offline/newVersion.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import styles from "./UpdatePlace.module.css";

const UpdateNotice = lazyPart(
  async () => {
    const [{ UpdateNotice }] = await Promise.all([import("./UpdateNotice.tsx"), loadAllWords()]);
    return UpdateNotice;
  },
  // A notice that does not come is no reason to disturb anyone.
  { close: () => undefined },
);

/** Where news of another version is said, most of the time nothing. */
export function UpdatePlace() {
  const news = useSyncExternalStore(onVersionNews, versionNews, () => "none" as const);
  return (
    <div role="status" className={styles.place}>
      {news !== "none" && <UpdateNotice news={news} />}
    </div>
  );
}
