import { useId } from "react";
import styles from "./SegmentedSwitch.module.css";

type SegmentedSwitchProps<Option extends string> = {
  label: string;
  value: Option;
  options: readonly { readonly value: Option; readonly label: string }[];
  onChange: (value: Option) => void;
};

/** A choice between few options, all of them in sight: radio buttons in the shape of words. */
export function SegmentedSwitch<Option extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedSwitchProps<Option>) {
  const name = useId();
  return (
    <fieldset className={styles.switch} data-needs-script="">
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
