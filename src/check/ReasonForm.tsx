import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Finding } from "../audit/finding.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./OwnCheck.module.css";
import type { Mending } from "./useMending.ts";

type ReasonFormProps = { findings: readonly [Finding, ...Finding[]]; mending: Mending };

/** Where numbers are to stay as they are although they do not agree: the place for the reason, which is printed with them. */
export function ReasonForm({ findings, mending }: ReasonFormProps) {
  const words = useWords();
  const { reason } = findings[0];
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState(reason ?? "");
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);
  useEffect(() => {
    if (writing) form.current?.querySelector("textarea")?.focus();
    // Whoever gave it up goes on where they began.
    else if (leaving.current) begin.current?.focus();
    leaving.current = false;
  }, [writing]);

  function save(event: FormEvent): void {
    event.preventDefault();
    const given = text.trim();
    setEmpty(given === "");
    if (given === "") return;
    setWriting(false);
    mending.explain(findings, given);
  }

  if (!writing) {
    return (
      <p className={styles.actions}>
        <button ref={begin} type="button" onClick={() => setWriting(true)}>
          {words.t(reason === undefined ? "check.reason.give" : "check.reason.change")}
        </button>
        {reason !== undefined && (
          <button type="button" onClick={() => mending.explain(findings, undefined)}>
            {words.t("check.reason.takeBack")}
          </button>
        )}
      </p>
    );
  }
  return (
    <form ref={form} className={styles.reason} onSubmit={save} noValidate>
      <TextField
        multiline
        label={words.t("check.reason.label")}
        value={text}
        onChange={setText}
        {...(empty && { error: words.t("check.reason.empty") })}
      />
      <p className={styles.actions}>
        <button type="submit">{words.t("check.reason.save")}</button>
        <button
          type="button"
          onClick={() => {
            leaving.current = true;
            setWriting(false);
          }}
        >
          {words.t("check.cancel")}
        </button>
      </p>
    </form>
  );
}
