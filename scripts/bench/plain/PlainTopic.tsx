import { firstModel } from "../../../src/charts/firstModel.ts";
import { charts } from "../../../src/charts/registry.ts";
import type { Report } from "../../../src/domain/report.ts";
import type { Words } from "../../../src/i18n/words.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { PlainPanel } from "./PlainPanel.tsx";

type PlainTopicProps = { report: Report; words: Words; dark: boolean };

/** The page of applications: its headline, and every chart with what is said about it. */
export function PlainTopic({ report, words, dark }: PlainTopicProps) {
  const palette = dark ? palettes.dark : palettes.light;
  const models = charts
    .filter((chart) => chart.page === "applications")
    .flatMap((chart) => firstModel(chart, report, words) ?? []);
  return (
    <>
      <p>{words.t("page.applications")}</p>
      <h1>{models[0]?.headline}</h1>
      <p>{words.t("topic.applications.lead")}</p>
      {models.map((model) => (
        <figure key={model.id} data-chart={model.id}>
          <p>{model.kicker}</p>
          <h2>{model.headline}</h2>
          <p>{model.subtitle}</p>
          {model.panels.map((panel) => (
            <section key={panel.key}>
              <h3>{panel.title}</h3>
              <PlainPanel panel={panel} palette={palette} />
            </section>
          ))}
          <ul>
            {model.notes.map((note) => (
              <li key={note.text}>{note.text}</li>
            ))}
          </ul>
          <p>{model.source}</p>
        </figure>
      ))}
    </>
  );
}
