// Draws charts with uPlot, from plain arrays: the app hands over numbers and the names of colours,
// nothing of training. tools/finish.mjs makes one file of both, which is fetched when a chart is
// first shown. All styling goes through the CSSOM, as the content policy asks.

import uPlot from "uplot";

const DAY = 86_400;
/** No closer than so many days. */
const CLOSEST = 6 * DAY;
const STEPS = [1, 2, 7, 14, 30, 60, 90, 120, 180, 365, 730, 1_825].map((days) => days * DAY);
const BARS = uPlot.paths.bars({ size: [0.72, 64, 3], radius: 0.12 });
const NO_PATH = () => null;

/** Numbers and days as they are written where the page's language is spoken. */
function writer({ kind, unit }) {
  const lang = document.documentElement.lang || undefined;
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const day = (options) => new Intl.DateTimeFormat(lang, { timeZone: "UTC", ...options });
  const [short, month, year, long] = [
    day({ day: "numeric", month: "short" }),
    day({ month: "short" }),
    day({ year: "numeric" }),
    day({ day: "numeric", month: "short", year: "numeric" }),
  ];
  const at = (format) => (seconds) => format.format(seconds * 1_000);
  const two = (count) => String(count).padStart(2, "0");
  const clock = (value) => {
    const seconds = Math.round(value);
    const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  };
  const value = kind === "clock" ? clock : (value) => number.format(value);
  return {
    value,
    full: (shown) => value(shown) + unit,
    long: at(long),
    tick: (step) => (step >= 365 * DAY ? at(year) : step >= 30 * DAY ? at(month) : at(short)),
  };
}

/** The colours of the style's tokens, as a canvas takes them; another scheme has others. */
function palette(host) {
  const probe = host.appendChild(document.createElement("i"));
  probe.hidden = true;
  let known = new Map();
  return {
    of(name, alpha = 1) {
      const key = `${name} ${alpha}`;
      if (!known.has(key)) {
        probe.style.color = alpha < 1 ? `color-mix(in oklab, var(${name}) ${alpha * 100}%, transparent)` : `var(${name})`;
        known.set(key, getComputedStyle(probe).color);
      }
      return known.get(key);
    },
    forget: () => (known = new Map()),
  };
}

/** Rows on top of each other: each gets what lies below it added. */
function stacked(rows) {
  const heap = [];
  return rows.map(({ look, values }) => {
    if (look !== "stack") return values;
    return values.map((value, at) => {
      heap[at] = (heap[at] ?? 0) + (value ?? 0);
      return value === null ? null : heap[at];
    });
  });
}

function series(row, colours) {
  const { look, colour } = row;
  const stroke = () => colours.of(colour);
  const faint = (alpha) => () => colours.of(colour, alpha);
  const none = { show: false };
  const dots = (size, fill) => ({ show: true, size, width: 2, stroke, fill });
  switch (look) {
    case "dots": return { paths: NO_PATH, stroke, points: dots(6, stroke) };
    case "rings": return { paths: NO_PATH, stroke, points: dots(6, () => colours.of("--card")) };
    case "best": return { paths: NO_PATH, stroke, points: dots(10, () => colours.of("--card")) };
    case "stack":
    case "bars": return { paths: BARS, stroke, width: 0, fill: faint(look === "bars" ? 0.45 : 1), points: none };
    case "low":
    case "high": return { stroke: faint(0.5), width: 1, points: none, spanGaps: true };
    case "dashed": return { stroke, width: 2, dash: [7, 6], points: none, spanGaps: true };
    default: return { stroke, width: 2.5, points: look === "marked" ? dots(6, stroke) : none, spanGaps: true };
  }
}

/** Fills between each row that is a low end and the high end behind it. */
function bands(rows, colours) {
  return rows.flatMap(({ look, colour }, at) =>
    look === "low" ? [{ series: [at + 2, at + 1], fill: () => colours.of(colour, 0.14) }] : [],
  );
}

/**
 * Draws a chart into an element; what is under the pointer is said in another. Gives back what
 * looks at other days, and what takes the chart away.
 */
function draw(host, readout, spec) {
  const { days, rows, spans, from, to, zero, flip, today } = spec;
  const x = Array.from(days, (day) => day * DAY);
  const own = rows.map((row) => ({ ...row, values: Array.from(row.values, (value) => (Number.isNaN(value) ? null : value)) }));
  const heaps = stacked(own);
  // What is stacked highest is drawn first, so that those below it are seen.
  const order = own.map((_, at) => at);
  const isStack = own.some(({ look }) => look === "stack");
  if (isStack) order.reverse();
  const drawn = order.map((at) => own[at]);
  const colours = palette(host);
  const write = writer(spec);
  const home = [from * DAY, to * DAY];
  const ends = [Math.min(x[0] ?? home[0], home[0]), Math.max(x.at(-1) ?? home[1], home[1])];

  const options = {
    width: host.clientWidth,
    height: host.clientHeight,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), "Etc/UTC"),
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, y: false, points: { size: 10 } },
    scales: {
      x: { min: home[0], max: home[1] },
      y: { dir: flip ? -1 : 1, range: (_, low, high) => reach(low, high, zero) },
    },
    axes: [axis(colours, { incrs: STEPS, space: 56, size: 30, values: (_, ticks, __, ___, step) => ticks.map(write.tick(step)) }),
      axis(colours, { size: 46, values: (_, ticks) => ticks.map(write.value) })],
    series: [{}, ...drawn.map((row) => series(row, colours))],
    bands: bands(drawn, colours),
    hooks: {
      drawClear: [(plot) => spans.forEach((span) => shade(plot, span, colours))],
      draw: [(plot) => line(plot, today * DAY, colours)],
      setScale: [(plot, scale) => scale === "x" && note(plot)],
      setCursor: [say],
    },
  };
  const plot = new uPlot(options, [x, ...order.map((at) => heaps[at])], host);
  const look = (low, high) => plot.setScale("x", within(low, high, ends));
  const off = [gestures(plot, look, ends), keys(host, plot, look, home), watch(host, plot, colours)];
  note(plot);

  function note({ scales }) {
    const day = (seconds) => new Date(seconds * 1_000).toISOString().slice(0, 10);
    host.dataset.from = day(scales.x.min);
    host.dataset.to = day(scales.x.max);
  }

  function say({ cursor: { idx } }) {
    if (idx == null || x[idx] === undefined) return (readout.textContent = "");
    const said = own.filter(({ name, values }) => name && values[idx] !== null && values[idx] !== undefined);
    const parts = said.map(({ name, values }) => `${name} ${write.full(values[idx])}`);
    readout.textContent = parts.length ? `${write.long(x[idx])}: ${parts.join(", ")}` : "";
  }

  return {
    look: (first, last) => look(first * DAY, last * DAY),
    away() {
      off.forEach((stop) => stop());
      plot.destroy();
      host.replaceChildren();
    },
  };
}

/** From where to where a scale reaches, with a little room, and never over nothing. */
function reach(low, high, zero) {
  if (low == null || high == null) return [0, 1];
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 0.01, 0.5);
  return [zero ? 0 : low - room, high + room];
}

function axis(colours, more) {
  return {
    stroke: () => colours.of("--quiet"),
    font: "12px system-ui, sans-serif",
    grid: { stroke: () => colours.of("--line", 0.7), width: 1 },
    ticks: { show: false },
    gap: 6,
    ...more,
  };
}

/** A window of days that stays within what there is. */
function within(low, high, [first, last]) {
  const wide = Math.min(Math.max(high - low, CLOSEST), last - first);
  const middle = (low + high) / 2;
  const min = Math.min(Math.max(middle - wide / 2, first), last - wide);
  return { min, max: min + wide };
}

/** Days that stand out, behind the lines. */
function shade(plot, { from, to, colour }, colours) {
  const { ctx, bbox } = plot;
  const at = (day) => Math.min(Math.max(plot.valToPos(day * DAY, "x", true), bbox.left), bbox.left + bbox.width);
  ctx.save();
  ctx.fillStyle = colours.of(colour, 0.16);
  ctx.fillRect(at(from), bbox.top, at(to) - at(from), bbox.height);
  ctx.restore();
}

/** Today, where days lie ahead. */
function line(plot, today, colours) {
  const { ctx, bbox, scales } = plot;
  if (!(today < scales.x.max - DAY / 2) || today < scales.x.min) return;
  const at = plot.valToPos(today, "x", true);
  ctx.save();
  ctx.strokeStyle = colours.of("--quiet");
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([2 * devicePixelRatio, 4 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(at, bbox.top);
  ctx.lineTo(at, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

/** One finger or the mouse looks along the days, two fingers or the wheel look closer. */
function gestures(plot, look, ends) {
  const over = plot.over;
  const held = new Map();
  const place = (event) => event.clientX - over.getBoundingClientRect().left;
  const stop = new AbortController();
  const on = (kind, act, more) => over.addEventListener(kind, act, { signal: stop.signal, ...more });
  on("pointerdown", (event) => {
    held.set(event.pointerId, place(event));
    over.setPointerCapture(event.pointerId);
    plot.setCursor({ left: place(event), top: 0 });
  });
  on("pointermove", (event) => {
    if (!held.has(event.pointerId)) return;
    const before = [...held.values()];
    held.set(event.pointerId, place(event));
    const after = [...held.values()];
    const { min, max } = plot.scales.x;
    const days = (max - min) / over.clientWidth;
    if (held.size === 1) {
      const whole = max - min >= ends[1] - ends[0] - 1;
      const by = (before[0] - after[0]) * days;
      if (!whole) look(min + by, max + by);
      plot.setCursor({ left: after[0], top: 0 });
    } else if (held.size === 2) {
      const apart = ([one, other]) => Math.max(Math.abs(one - other), 12);
      zoom((after[0] + after[1]) / 2, apart(before) / apart(after));
    }
  });
  const end = (event) => held.delete(event.pointerId);
  on("pointerup", end);
  on("pointercancel", end);
  on("dblclick", () => look(...ends));
  on("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(place(event), event.deltaY > 0 ? 1.2 : 1 / 1.2);
  }, { passive: false });

  /** Days around a place of the chart, so many times as many. */
  function zoom(left, times) {
    const { min, max } = plot.scales.x;
    const share = left / over.clientWidth;
    const still = min + (max - min) * share;
    const wide = Math.min(Math.max((max - min) * times, CLOSEST), ends[1] - ends[0]);
    look(still - wide * share, still + wide * (1 - share));
  }
  return () => stop.abort();
}

/** Arrows go from one day to the next, plus and minus look closer and farther, 0 looks at all. */
function keys(host, plot, look, home) {
  const stop = new AbortController();
  const act = (event) => {
    const { min, max } = plot.scales.x;
    const [middle, wide] = [(min + max) / 2, max - min];
    const around = (times) => look(middle - (wide * times) / 2, middle + (wide * times) / 2);
    const x = plot.data[0];
    const step = (by) => {
      const now = plot.cursor.idx ?? (by > 0 ? -1 : x.length);
      const next = Math.min(Math.max(now + by, 0), x.length - 1);
      if (x[next] < min || x[next] > max) look(x[next] - wide / 2, x[next] + wide / 2);
      plot.setCursor({ left: plot.valToPos(x[next], "x"), top: 0 });
    };
    const ways = {
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
      "+": () => around(0.6),
      "=": () => around(0.6),
      "-": () => around(1.7),
      0: () => look(...home),
    };
    if (event.ctrlKey || event.metaKey || event.altKey || !ways[event.key]) return;
    event.preventDefault();
    ways[event.key]();
  };
  host.addEventListener("keydown", act, { signal: stop.signal });
  return () => stop.abort();
}

/** Another width, another scheme: it is drawn anew. */
function watch(host, plot, colours) {
  const stop = new AbortController();
  const paint = () => {
    colours.forget();
    plot.redraw(false);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint, { signal: stop.signal });
  const theme = new MutationObserver(paint);
  theme.observe(document.documentElement, { attributes: true });
  const size = new ResizeObserver(() => {
    const [width, height] = [host.clientWidth, host.clientHeight];
    if (width > 0 && (width !== plot.width || height !== plot.height)) plot.setSize({ width, height });
  });
  size.observe(host);
  return () => [stop.abort(), theme.disconnect(), size.disconnect()];
}

globalThis.rungChart = draw;
