import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "../src/i18n/allWords.ts";

// A busy machine draws late; what never comes is still told.
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);
