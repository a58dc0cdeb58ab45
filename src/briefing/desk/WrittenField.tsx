import { useState } from "react";
import { TextField } from "../../ui/TextField.tsx";

type WrittenFieldProps = {
  label: string;
  /** What was written; empty where nothing was. */
  written: string;
  /** What stands there as long as nothing was written. */
  own: string;
  multiline?: boolean;
  onChange: (written: string) => void;
};

/**
 * A text that has words of its own until someone writes others. Emptied, it stays empty while one
 * writes in it, and gets its own words back afterwards.
 */
export function WrittenField({
  label,
  written,
  own,
  multiline = false,
  onChange,
}: WrittenFieldProps) {
  const [emptied, setEmptied] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears when its field is left.
    <div onBlur={() => setEmptied(false)}>
      <TextField
        label={label}
        multiline={multiline}
        value={written !== "" || emptied ? written : own}
        onChange={(text) => {
          setEmptied(text === "");
          onChange(text === own ? "" : text);
        }}
      />
    </div>
  );
}
