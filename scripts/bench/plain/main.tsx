import "../../../src/i18n/allWords.ts";
import { createRoot } from "react-dom/client";
import { PlainApp } from "./PlainApp.tsx";
import "./plain.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<PlainApp />);
