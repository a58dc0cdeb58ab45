import { type FormEvent, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./AboutForm.module.css";

type AboutFormProps = {
  place: string;
  year: number | undefined;
  action: string;
  onSave: (about: { place: string; year: number }) => void;
};

/** Which place and year a report is about. */
export function AboutForm({ place, year, action, onSave }: AboutFormProps) {
  const words = useWords();
  const [name, setName] = useState(place);
  const [digits, setDigits] = useState(year === undefined ? "" : String(year));
  const [tried, setTried] = useState(false);
  const typed = Number(digits.normalize("NFKC"));
  const badYear = !(Number.isInteger(typed) && typed >= 2008 && typed <= 2100);
  const badName = name.trim() === "";

  function save(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!badYear && !badName) onSave({ place: name.trim(), year: typed });
  }

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={words.t("check.place")}
        value={name}
        onChange={setName}
        {...(tried && badName && { error: words.t("check.placeWrong") })}
      />
      <TextField
        label={words.t("check.year")}
        value={digits}
        inputMode="numeric"
        onChange={setDigits}
        {...(tried && badYear && { error: words.t("check.yearWrong") })}
      />
      <button type="submit">{action}</button>
    </form>
  );
}
