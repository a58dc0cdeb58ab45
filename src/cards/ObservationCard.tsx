import { X } from "lucide-react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Observation } from "../domain/observation.ts";
import type { Report } from "../domain/report.ts";
import { definitionOf } from "../forms/definitions.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { headingPath } from "../i18n/headingPath.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { CardActions } from "./CardActions.tsx";
import { CardCharts } from "./CardCharts.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { CardFindings } from "./CardFindings.tsx";
import { CardRelated } from "./CardRelated.tsx";
import { CardValue } from "./CardValue.tsx";
import { CardYears } from "./CardYears.tsx";
import styles from "./ObservationCard.module.css";

type ObservationCardProps = { report: Report; observation: Observation; onClose: () => void };

/** One number with everything a reader needs to trust it or to doubt it. */
export function ObservationCard({ report, observation, onClose }: ObservationCardProps) {
  const words = useWords();
  const indicator = indicatorOf(observation.indicator);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.sheet}>
        {/* Anew for each number: the focus and the scroll start at the top of the next card. */}
        <Dialog key={indicator.id} className={styles.card}>
          <header className={styles.head}>
            <p className={styles.path}>{headingPath(indicator, words).join(" › ")}</p>
            <Button className={styles.close} aria-label={words.t("card.close")} onPress={onClose}>
              <X size={20} aria-hidden="true" />
            </Button>
          </header>
          <Heading slot="title" level={2} className={styles.title}>
            {words.pick(indicator.label)}
          </Heading>
          <CardValue observation={observation} />
          <p className={styles.definition}>{words.pick(definitionOf(indicator.id))}</p>
          <CardActions report={report} observation={observation} />
          <CardFindings report={report} indicator={indicator.id} />
          <CardYears report={report} indicator={indicator.id} />
          <CardRelated report={report} indicator={indicator.id} />
          <CardFacts report={report} observation={observation} />
          <CardCharts report={report} indicator={indicator.id} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
