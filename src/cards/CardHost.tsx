import { useCallback, useEffect } from "react";
import { useIgnored } from "../address/useIgnored.ts";
import { useQuery } from "../address/useQuery.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { isIndicatorId } from "../forms/indicators.ts";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";

const ObservationCard = lazyPart(
  async () => {
    // It cites in both languages, without a wait between the click and the clipboard.
    const [{ ObservationCard }] = await Promise.all([
      import("./ObservationCard.tsx"),
      loadAllWords(),
    ]);
    return ObservationCard;
  },
  { close: ({ onClose }) => onClose() },
);

/**
 * Shows the card that the address names above whatever page it names. Nothing of a card is loaded
 * before the first one opens; an id that this report does not know is taken out of the address.
 */
export function CardHost({ report }: { report: Report }) {
  const { query, change } = useQuery();
  const asked = query.get("card");
  const observation =
    asked !== null && isIndicatorId(asked) ? findObservation(report, asked) : undefined;
  const close = useCallback(() => change({ card: null }), [change]);
  useIgnored(asked && !observation ? [{ name: "card", value: asked }] : []);
  useFocusReturn(observation !== undefined);
  const unknown = asked !== null && observation === undefined;

  useEffect(() => {
    if (unknown) close();
  }, [unknown, close]);

  if (!observation) return null;
  return <ObservationCard report={report} observation={observation} onClose={close} />;
}
