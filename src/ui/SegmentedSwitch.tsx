import { useId } from "react";
import styles from "./SegmentedSwitch.module.css";

type SegmentedSwitchProps<Option extends string> = {
  label: string;
  value: Option;
  options: readonly { readonly value: Option; readonly label: string }[];
  onChange: (value: Option) => void;
  /** The one switch in sight: in a box. */
  boxed?: boolean;
};

/** A choice between few options, all of them in sight: radio buttons in the shape of words. */
export function SegmentedSwitch<Option extends string>({
  label,
  value,
  options,
  onChange,
  boxed = false,
}: SegmentedSwitchProps<Option>) {
  const name = useId();
  return (
    <fieldset
      className={boxed ? `${styles.switch} ${styles.boxed}` : styles.switch}
      data-needs-script=""
    >
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className={styles.word}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
