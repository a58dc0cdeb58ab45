/**
 * Runs in the page before any of its own scripts, and notes what the browser does not tell by
 * itself. It is the same for every variant, so that what it costs is in all of them.
 * @param expected the charts of the page, each with how many pictures it consists of
 */
export function probe(expected) {
  const notes = {
    charts: expected.length,
    ready: undefined,
    live: undefined,
    shifts: [],
    tasks: [],
  };

  /**
   * The clock when the frame that is being made now has been painted. Ahead of whatever else waits:
   * the page's own work after the frame is none of the frame's.
   */
  const painted = (done) => {
    scheduler.postTask(() => done(performance.now()), { priority: "user-blocking" });
  };
  const afterPaint = (done) => requestAnimationFrame(() => painted(done));

  const hasMarks = (svg) =>
    [...svg.querySelectorAll("rect, path, circle")].some((shape) => {
      const { width, height } = shape.getBoundingClientRect();
      return width > 0 && height > 0;
    });
  /** The pictures that stand in a chart: large enough not to be a sign in a button, and not empty. */
  const pictures = (chart) =>
    [...chart.querySelectorAll("svg")].filter((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return width >= 100 && height >= 30 && hasMarks(svg);
    });
  const charts = () => [...document.querySelectorAll("[data-chart]")];
  const standing = () =>
    charts().map((chart) => ({ id: chart.dataset.chart, pictures: pictures(chart).length }));

  const allStand = () => {
    const found = new Map(charts().map((chart) => [chart.dataset.chart, chart]));
    return expected.every(({ id, pictures: wanted }) => {
      const chart = found.get(id);
      return chart !== undefined && pictures(chart).length >= wanted;
    });
  };
  const look = () => {
    if (allStand()) {
      painted((at) => {
        notes.ready = at;
      });
    } else requestAnimationFrame(look);
  };
  if (expected.length > 0) requestAnimationFrame(look);

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("layout-shift", ({ value, hadRecentInput, startTime }) => {
    if (!hadRecentInput) notes.shifts.push({ value, start: startTime });
  });
  observe("longtask", ({ startTime, duration }) =>
    notes.tasks.push({ start: startTime, duration }),
  );
  observe("mark", ({ name, startTime }) => {
    if (name === "gongkai.live") notes.live = startTime;
  });

  window.gongkaiBench = { notes, standing, charts, pictures, afterPaint, painted };
}

/** What the probe and the browser know at the end of a load; runs in the page. */
export function readNotes() {
  const { notes, standing } = window.gongkaiBench;
  const paints = Object.fromEntries(
    performance.getEntriesByType("paint").map(({ name, startTime }) => [name, startTime]),
  );
  const [navigation] = performance.getEntriesByType("navigation");
  return {
    ...notes,
    now: performance.now(),
    origin: performance.timeOrigin,
    firstPaint: paints["first-paint"],
    firstContent: paints["first-contentful-paint"],
    loaded: navigation?.loadEventEnd,
    standing: standing(),
  };
}
