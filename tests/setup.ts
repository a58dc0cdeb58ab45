import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import "../src/i18n/allWords.ts";

afterEach(cleanup);
