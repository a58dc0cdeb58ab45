import { type FormEvent, useId, useState } from "react";
import { findObservation, type Report } from "../domain/report.ts";
import type { Value } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { placedName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { CellReading } from "../ingest/cellReading.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import type { Mending } from "./useMending.ts";
import styles from "./ValueEditor.module.css";

type ValueEditorProps = {
  cell: CellReading;
  own: OwnReport;
  report: Report;
  mending: Mending;
};

/** What stands in a field for a value: the digits, or nothing. */
function textOf(value: Value | undefined): string {
  return value?.kind === "reported" ? String(value.number) : "";
}

/** One number of the report with how it was come by, and the means to change it. */
export function ValueEditor({ cell, own, report, mending }: ValueEditorProps) {
  const words = useWords();
  const id = useId();
  const { indicator, proof, candidates } = cell;
  const { unit } = indicatorOf(indicator);
  const value = findObservation(report, indicator)?.value;
  const shown = textOf(value);
  const [text, setText] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const name = placedName(indicator, words);
  const mended = own.mended[indicator] !== undefined;
  const say = (of: Value | undefined) => (of ? words.value(of, unit, indicator) : "");

  function set(wanted: string): void {
    const taken = mending.mend(indicator, wanted);
    setRefused(taken ? undefined : wanted);
    if (taken) setText(undefined);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const written = text ?? shown;
    // Nothing written is no blank: only whoever looked at the document can say that it is one.
    if (written.trim() === "") setRefused("");
    else set(written);
  }

  return (
    <form className={styles.editor} data-proof={mended ? "mended" : proof} onSubmit={submit}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      <span className={styles.how}>
        {mended
          ? `${say(value)} · ${words.t("check.proof.mended", { before: say(cell.value) })}`
          : // What stands there is quoted above it.
            [...(proof === "open" ? [] : [say(value)]), words.t(`check.proof.${proof}`)].join(
              " · ",
            )}
      </span>
      {proof === "open" && !mended && candidates.length > 0 && (
        <span className={styles.candidates}>
          {words.t("check.may")}{" "}
          {candidates.slice(0, 8).map((each) => (
            <button key={each} type="button" onClick={() => set(String(each))}>
              <span className="visually-hidden">{name} </span>
              {words.number(each)}
            </button>
          ))}
        </span>
      )}
      <span className={styles.entry}>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          value={text ?? shown}
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : `${id}-error`}
          onChange={(event) => setText(event.target.value)}
        />
        {((proof === "open" && !mended) || text === "") && (
          <button type="button" onClick={() => set("")}>
            {words.t("check.blank")}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
        <button type="submit">
          {words.t("check.confirm")}
          <span className="visually-hidden"> {name}</span>
        </button>
      </span>
      {refused !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {refused === "" ? words.t("check.empty") : words.t("check.notNumber", { text: refused })}
        </p>
      )}
    </form>
  );
}
