import styles from "./ChoiceField.module.css";

type ChoiceFieldProps = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
  /** The label stands before the field instead of above it. */
  inline?: boolean;
};

/** A choice between many options, with its label above. */
export function ChoiceField({ label, value, options, onChange, inline = false }: ChoiceFieldProps) {
  return (
    <label className={inline ? styles.inline : styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
