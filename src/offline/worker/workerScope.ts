/** Of the types of service workers what is used here: the library that has all clashes with the page's. */
type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };

type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  /** The id of the window that a navigation will make. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
};

type WorkerEvents = { install: ExtendableEvent; activate: ExtendableEvent; fetch: FetchEvent };

export type WorkerScope = {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: "window";
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string; readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
};
