import { Search, X } from "lucide-react";
import type { ReactNode } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Input,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import styles from "./FindDialog.module.css";

/** Nobody types more; every name is searched for all of it. */
const longestQuery = 200;

type FindDialogProps = {
  title: string;
  placeholder: string;
  /** What the button is called that closes it. */
  close: string;
  query: string;
  onQuery: (query: string) => void;
  onClose: () => void;
  /** How much was found, or what can be typed. */
  status: string;
  /** Whether the list has anything in it. */
  found: boolean;
  /** A list box of what was found. */
  children: ReactNode;
};

/** One field over a list; arrows move in the list while the focus stays in the field. */
export function FindDialog(props: FindDialogProps) {
  const { title, placeholder, close, query, onQuery, onClose, status, found, children } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={title}>
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            <div className={styles.field}>
              <Search size={20} aria-hidden="true" />
              <TextField autoFocus className={styles.text} aria-label={title} type="text">
                <Input
                  role="combobox"
                  maxLength={longestQuery}
                  aria-expanded={found}
                  className={styles.input}
                  placeholder={placeholder}
                  autoComplete="off"
                  enterKeyHint="go"
                />
              </TextField>
              <Button className={styles.close} aria-label={close} onPress={onClose}>
                <X size={20} aria-hidden="true" />
              </Button>
            </div>
            <p role="status" className={styles.status}>
              {status}
            </p>
            {children}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
