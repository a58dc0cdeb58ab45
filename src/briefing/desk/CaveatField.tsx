import { useId, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../../i18n/WordsContext.tsx";
import styles from "./CaveatField.module.css";

type CaveatFieldProps = {
  carried: boolean;
  /** What the page says as long as the caveat is carried. */
  contradictions: readonly string[];
  onChange: (carried: boolean) => void;
};

/** Whether a page says what contradicts its numbers. Taking that away is a decision, not a slip. */
export function CaveatField({ carried, contradictions, onChange }: CaveatFieldProps) {
  const words = useWords();
  const id = useId();
  const [asking, setAsking] = useState(false);
  if (contradictions.length === 0) return null;
  return (
    <>
      <label className={styles.field} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={carried}
          onChange={() => (carried ? setAsking(true) : onChange(true))}
        />
        <span>{words.t("briefing.caveat", { n: contradictions.length })}</span>
      </label>
      {asking && (
        <RemoveCaveat
          contradictions={contradictions}
          onAnswer={(remove) => {
            setAsking(false);
            if (remove) onChange(false);
          }}
        />
      )}
    </>
  );
}

type RemoveCaveatProps = {
  contradictions: readonly string[];
  onAnswer: (remove: boolean) => void;
};

/** Shows what readers will then not see, before it is gone. */
function RemoveCaveat({ contradictions, onAnswer }: RemoveCaveatProps) {
  const words = useWords();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => !open && onAnswer(false)}
    >
      <Modal className={styles.modal}>
        <Dialog role="alertdialog" className={styles.dialog}>
          <Heading slot="title" level={2} className={styles.title}>
            {words.t("briefing.caveat.title")}
          </Heading>
          <p>{words.t("briefing.caveat.lead")}</p>
          <ul className={styles.list}>
            {contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p className={styles.buttons}>
            <button type="button" className={styles.keep} onClick={() => onAnswer(false)}>
              {words.t("briefing.caveat.keep")}
            </button>
            <button type="button" onClick={() => onAnswer(true)}>
              {words.t("briefing.caveat.remove")}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
