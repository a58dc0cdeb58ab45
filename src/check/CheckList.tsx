import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { OwnReport } from "../library/own/ownReport.ts";
import { type CheckGroup, type CheckLists, checkGroups, countOf } from "./checkGroups.ts";
import { openRows } from "./documentPlaces.ts";
import { FindingsToMend } from "./FindingsToMend.tsx";
import styles from "./OwnCheck.module.css";
import { ReadingNotes, UnmatchedRows } from "./ReadingNotes.tsx";
import { RowChoices } from "./RowChoices.tsx";
import { StyleNotes } from "./StyleNotes.tsx";
import type { Mending } from "./useMending.ts";
import { ValueEditor } from "./ValueEditor.tsx";

type CheckListProps = {
  lists: CheckLists;
  /** The one list that is shown; undefined where all are. */
  shown: CheckGroup | undefined;
  report: Report;
  own: OwnReport;
  mending: Mending;
  /** What stands in the document, by place. */
  texts: ReadonlyMap<string, string>;
  onChoose: (place: string) => void;
};

/** All there is to look at, a section for each kind that there is. */
export function CheckList({ lists, shown, ...shared }: CheckListProps) {
  const words = useWords();
  const wanted = shown === undefined ? checkGroups : [shown];
  return wanted
    .filter((group) => group === "contradiction" || countOf(lists, group) > 0)
    .map((group) => (
      <section key={group}>
        <h2>
          {words.t(`check.group.${group}`)} {words.number(countOf(lists, group))}
        </h2>
        {group === "contradiction" && countOf(lists, group) === 0 && (
          <p>{words.t("check.noContradiction")}</p>
        )}
        <GroupList group={group} lists={lists} {...shared} />
      </section>
    ));
}

type GroupListProps = Omit<CheckListProps, "shown"> & { group: CheckGroup };

function GroupList({ group, lists, report, own, mending, texts, onChoose }: GroupListProps) {
  switch (group) {
    case "open":
      return <OpenCells {...{ lists, report, own, mending, texts, onChoose }} />;
    case "style":
      return <StyleNotes findings={lists.style} own={own} onChoose={onChoose} />;
    case "unmatched":
      return <UnmatchedRows rows={lists.unmatched} onChoose={onChoose} />;
    case "issues":
      return <ReadingNotes issues={lists.issues} />;
    default:
      return (
        <FindingsToMend lines={lists.findings[group]} {...{ report, own, mending, onChoose }} />
      );
  }
}

/** Cells that nobody has settled yet, those of one row together below what stands there. */
function OpenCells(props: Omit<CheckListProps, "shown">) {
  const { lists, report, own, mending, texts, onChoose } = props;
  const words = useWords();
  return openRows(lists.open, texts).map(({ key, place, quote, cells }) => (
    <div key={key}>
      <p className={styles.quote}>
        {quote}{" "}
        <button type="button" onClick={() => onChoose(place)}>
          {words.t("check.seeSource")}
        </button>
      </p>
      <RowChoices cells={cells} mending={mending} />
      {cells.map((cell) => (
        <ValueEditor key={cell.indicator} cell={cell} own={own} report={report} mending={mending} />
      ))}
    </div>
  ));
}
