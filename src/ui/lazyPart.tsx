import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { counted } from "./comingParts.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { bringPart } from "./loadPart.ts";
import { MissingPart } from "./MissingPart.tsx";
import { announceMissingPart } from "./missingPart.ts";

type LazyOptions<Props> = {
  /** For what opens above the page: how to give it up. Without it the part has a place in the page. */
  close?: (props: Props) => void;
  /** Whether what came with the page stands in its place: then it is left there, and a reload offered. */
  brought?: () => boolean;
};

/**
 * A component that is loaded when it is first shown. If it does not come, or does not work, the page
 * offers to reload, and everything beside it lives on. What opens above the page leaves the page
 * as it is until it is there; a part of the page leaves to what is around it what is seen meanwhile.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { close, brought }: LazyOptions<Props> = {},
): ComponentType<Props> {
  const begin = () =>
    lazy(async () => {
      try {
        return { default: await counted(bringPart(load)) };
      } catch (error) {
        if (!brought?.()) throw error;
        announceMissingPart();
        return new Promise<never>(() => undefined);
      }
    });
  let shared: ReturnType<typeof begin> | undefined;
  const current = () => {
    shared ??= begin();
    return shared;
  };
  const forget = () => {
    shared = undefined;
  };

  return function Part(props: Props) {
    const [Loaded, setLoaded] = useState(current);
    return (
      <ErrorBoundary
        fallback={(error, retry) => (
          <>
            <WhenGone act={forget} />
            <MissingPart
              error={error}
              inPlace={close === undefined}
              onRetry={() => {
                forget();
                setLoaded(current);
                retry();
              }}
              onClose={close && (() => close(props))}
            />
          </>
        )}
      >
        {close ? (
          <Suspense fallback={null}>
            <Loaded {...props} />
          </Suspense>
        ) : (
          <Loaded {...props} />
        )}
      </ErrorBoundary>
    );
  };
}

/** A failure that has been seen is not kept: who opens the part again asks for it again. */
function WhenGone({ act }: { act: () => void }) {
  useEffect(() => act, [act]);
  return null;
}
