import { lazy, Suspense, useCallback, useEffect } from "react";
import { useQuery } from "../address/useQuery.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { isIndicatorId } from "../forms/indicators.ts";
import { loadAllWords } from "../i18n/dictionaries.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { CardFailure } from "./CardFailure.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";

const ObservationCard = lazy(async () => {
  // It cites in both languages, without a wait between the click and the clipboard.
  const [{ ObservationCard }] = await Promise.all([
    import("./ObservationCard.tsx"),
    loadAllWords(),
  ]);
  return { default: ObservationCard };
});

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
  useFocusReturn(observation !== undefined);
  const unknown = asked !== null && observation === undefined;

  useEffect(() => {
    if (unknown) close();
  }, [unknown, close]);

  if (!observation) return null;
  return (
    <ErrorBoundary fallback={() => <CardFailure onClose={close} />}>
      <Suspense fallback={null}>
        <ObservationCard report={report} observation={observation} onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}
