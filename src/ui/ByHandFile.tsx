import { useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ByHandSheet.module.css";
import type { ByHand } from "./byHand.ts";
import { copyText } from "./copyText.ts";

/** The way to a browser that saves files. */
export function ByHandFile({ app, name, address, laden, insist }: ByHand & { kind: "file" }) {
  const words = useWords();
  const [message, setMessage] = useState("");
  return (
    <>
      <p>
        {words.t("byHand.file.why", { app: words.t(`byHand.app.${app}`), file: name })}{" "}
        <strong>{words.t(laden ? "byHand.file.laden" : "byHand.file.how")}</strong>
      </p>
      <p className={styles.address}>{address}</p>
      <div className={styles.buttons}>
        <Button
          className={styles.main}
          onPress={async () => {
            if (await copyText(address)) setMessage(words.t("byHand.file.copied"));
          }}
        >
          {words.t("byHand.file.copy")}
        </Button>
        <Button
          className={styles.button}
          onPress={() => {
            insist();
            setMessage(words.t("file.handed", { file: name }));
          }}
        >
          {words.t("byHand.file.insist")}
        </Button>
      </div>
      <p role="status">{message}</p>
    </>
  );
}
