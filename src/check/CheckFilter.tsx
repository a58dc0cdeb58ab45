import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./CheckFilter.module.css";
import { type CheckGroup, type CheckLists, checkGroups, countOf } from "./checkGroups.ts";

type CheckFilterProps = {
  lists: CheckLists;
  /** The one list that is shown; undefined where all are. */
  shown: CheckGroup | undefined;
  onShow: (group: CheckGroup | undefined) => void;
};

/** All there is to look at, by its kind, each with its count; one kind can be shown alone. */
export function CheckFilter({ lists, shown, onShow }: CheckFilterProps) {
  const words = useWords();
  const there = checkGroups.filter((group) => countOf(lists, group) > 0);
  if (there.length < 2) return null;
  return (
    <fieldset className={styles.filter}>
      <legend className="visually-hidden">{words.t("check.filter")}</legend>
      <button type="button" aria-pressed={shown === undefined} onClick={() => onShow(undefined)}>
        {words.t("check.filter.all")}
      </button>
      {there.map((group) => (
        <button
          key={group}
          type="button"
          aria-pressed={shown === group}
          onClick={() => onShow(group)}
        >
          {words.t(`check.group.${group}`)} <b>{words.number(countOf(lists, group))}</b>
        </button>
      ))}
    </fieldset>
  );
}
