import { useEffect, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ByHandSheet.module.css";
import type { ByHand } from "./byHand.ts";

/** The picture itself, to be pressed long or clicked with the other button. */
export function ByHandPicture({ why, picture, alt }: ByHand & { kind: "picture" }) {
  const words = useWords();
  const address = useDataAddress(picture);
  const inApp = why !== "insecure" && why !== "unsupported" && why !== "refused";
  return (
    <>
      <p>
        {inApp
          ? words.t("byHand.picture.inApp", { app: words.t(`byHand.app.${why}`) })
          : words.t(`byHand.picture.${why}`)}{" "}
        <strong>{words.t("byHand.picture.how")}</strong>
      </p>
      {address && <img className={styles.picture} src={address} alt={alt} />}
    </>
  );
}

/** As an address that holds the picture itself: apps do not save what stands behind others. */
function useDataAddress(picture: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setAddress(String(reader.result));
    reader.readAsDataURL(picture);
    return () => reader.abort();
  }, [picture]);
  return address;
}
