import { X } from "lucide-react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../i18n/WordsContext.tsx";
import type { Words } from "../i18n/words.ts";
import { ByHandFile } from "./ByHandFile.tsx";
import { ByHandPicture } from "./ByHandPicture.tsx";
import styles from "./ByHandSheet.module.css";
import { ByHandText } from "./ByHandText.tsx";
import type { ByHand } from "./byHand.ts";

type ByHandSheetProps = { taken: ByHand; onClose: () => void };

/** What this browser does not let a page save or copy, and how to take it all the same. */
export function ByHandSheet({ taken, onClose }: ByHandSheetProps) {
  const words = useWords();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title(taken, words)}
            </Heading>
            <Button className={styles.close} aria-label={words.t("part.close")} onPress={onClose}>
              <X size={20} aria-hidden="true" />
            </Button>
          </header>
          <Content taken={taken} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function title(taken: ByHand, words: Words): string {
  if (taken.kind !== "file") return words.t(`byHand.${taken.kind}.title`);
  return words.t("byHand.file.title", { app: words.t(`byHand.app.${taken.app}`) });
}

function Content({ taken }: { taken: ByHand }) {
  switch (taken.kind) {
    case "picture":
      return <ByHandPicture {...taken} />;
    case "file":
      return <ByHandFile {...taken} />;
    case "text":
      return <ByHandText {...taken} />;
  }
}
