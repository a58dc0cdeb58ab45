import "./ui/missingMethods.ts";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { bringsThisPage, shownLocale, showPage } from "./app/broughtPage.ts";
import { keepEarlyUse } from "./app/earlyUse.ts";
import { fetchAhead } from "./app/fetchAhead.ts";
import { pageWanted, wantPage, wantPageLater } from "./app/pageWanted.ts";
import { Router } from "./app/Router.tsx";
import { loadWords } from "./i18n/dictionaries.ts";
import "./theme/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

// Together with the page's program; what came with the page needs none.
pageWanted.then(() => loadWords(shownLocale())).catch(() => undefined);

const product = (
  <StrictMode>
    <Router>
      <App />
    </Router>
  </StrictMode>
);

if (bringsThisPage()) {
  wantPageLater();
  keepEarlyUse(root);
  // Piece by piece: what a reader does meanwhile is not kept waiting.
  startTransition(() => {
    hydrateRoot(root, product);
  });
} else {
  wantPage();
  root.replaceChildren();
  showPage();
  createRoot(root).render(product);
}

fetchAhead();
