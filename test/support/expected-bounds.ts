import { readUncertainDate } from "../../src/rules/dates/uncertain-date.js";

/** A text with what its own dates say. */
export interface DatedText {
  readonly id: string;
  readonly own: ExpectedBounds;
}

/** Dates of one thing: its own, and those that other sources give. */
export interface OwnDates {
  readonly edtfs: readonly string[];
  readonly isDoubted: boolean;
}

/** One text follows another. */
export interface Follows {
  readonly later: string;
  readonly earlier: string;
  readonly isInferred: boolean;
}

/** The days between which something lies: "" stands for an open start, "~" for an open end, which sort before and after all days. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** By all that is known, and by what is firm alone. */
export interface ExpectedBounds extends Span {
  readonly firm: Span;
  /** Of what lasted, by firm dates: the last day on which it began, the first on which it ended. */
  readonly lasted?: { readonly begun: string; readonly ended: string };
}

const open: Span = { first: "", last: "~" };

/** The days between which texts lie, by looking for each at all that it follows and all that follows it. */
export function expectedBounds(
  texts: readonly DatedText[],
  follows: readonly Follows[],
): ReadonlyMap<string, ExpectedBounds> {
  const own = new Map(texts.map((text) => [text.id, text.own]));
  const back = follows.map(({ later, earlier, isInferred }) => ({ from: later, to: earlier, isInferred }));
  const forth = follows.map(({ later, earlier, isInferred }) => ({ from: earlier, to: later, isInferred }));
  return new Map(
    [...own].map(([id, bounds]) => {
      if (isFirmDay(bounds)) return [id, bounds] as const;
      const daysOf = (steps: readonly Step[], end: "first" | "last", isFirm: boolean) =>
        reached(id, isFirm ? steps.filter(({ isInferred }) => !isInferred) : steps, own).map((other) =>
          isFirm ? other.firm[end] : other[end],
        );
      const starts = (isFirm: boolean) => daysOf(back, "first", isFirm).filter((day) => day <= bounds.last);
      const first = greatest([bounds.first, ...starts(false)]);
      const ends = (isFirm: boolean) => daysOf(forth, "last", isFirm).filter((day) => day >= first);
      return [
        id,
        {
          first,
          last: least([bounds.last, ...ends(false)]),
          firm: {
            first: greatest([bounds.firm.first, ...starts(true)]),
            last: least([bounds.firm.last, ...ends(true)]),
          },
        },
      ] as const;
    }),
  );
}

/** The days that several kinds of dates leave together: the first of those on which something came out, before all by which it was there. */
export function joined(
  parts: readonly { readonly bounds: ExpectedBounds; readonly meaning: string }[],
): ExpectedBounds {
  const join = (spans: readonly (Span & { readonly meaning: string })[]): Span => {
    const out = spans.filter(({ meaning }) => meaning === "THEN");
    const before = spans.filter(({ meaning }) => meaning !== "NOT_BEFORE");
    const start = out.length === 0 ? "" : least(out.map(({ first }) => first));
    const first = greatest([
      start,
      ...spans.filter(({ meaning }) => meaning === "NOT_BEFORE").map((span) => span.first),
    ]);
    const last = least(["~", ...before.map((span) => span.last)]);
    return first > last ? { first: start, last: least(["~", ...out.map((span) => span.last)]) } : { first, last };
  };
  return {
    ...join(parts.map(({ bounds, meaning }) => ({ ...bounds, meaning }))),
    firm: join(parts.map(({ bounds, meaning }) => ({ ...bounds.firm, meaning }))),
  };
}

/** The days that dates of one kind leave. */
export function boundsOf({ edtfs, isDoubted }: OwnDates): ExpectedBounds {
  const dates = edtfs.map((edtf) => readUncertainDate(edtf));
  if (dates.length === 0) return { ...open, firm: open };
  const span = {
    first: least(dates.map(({ earliest }) => earliest ?? "")),
    last: greatest(dates.map(({ latest }) => latest ?? "~")),
  };
  return { ...span, firm: isDoubted || /[~?%]/u.test(edtfs.join()) ? open : span };
}

/** How long something lasted by its dates; nothing where none of them says so, or one is not firm. */
export function lastedBy({ edtfs, isDoubted }: OwnDates): Pick<ExpectedBounds, "lasted"> {
  if (isDoubted || /[~?%]/u.test(edtfs.join()) || !edtfs.some((edtf) => edtf.includes("/"))) return {};
  const ends = edtfs.map((edtf) => {
    const [from = "", to = from] = edtf.split("/").map((end) => (end === ".." ? "" : end));
    const whole = readUncertainDate(edtf);
    const begun = edtf.includes("/") && from !== "" ? readUncertainDate(from).latest : whole.latest;
    const ended = edtf.includes("/") && to !== "" ? readUncertainDate(to).earliest : whole.earliest;
    return { begun: begun ?? "~", ended: ended ?? "" };
  });
  return { lasted: { begun: greatest(ends.map(({ begun }) => begun)), ended: least(ends.map(({ ended }) => ended)) } };
}

/** The bounds as the API gives them. */
export function toDays({ first, last }: Span): { readonly earliest: string | null; readonly latest: string | null } {
  return { earliest: first === "" ? null : first, latest: last === "~" ? null : last };
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly isInferred: boolean;
}

/* Beyond a firm day nothing is looked at. */
function reached(start: string, steps: readonly Step[], own: ReadonlyMap<string, ExpectedBounds>) {
  const found = new Set<string>();
  let frontier = [start];
  while (frontier.length > 0) {
    const next = steps.filter(({ from, to }) => frontier.includes(from) && to !== start && !found.has(to));
    for (const { to } of next) found.add(to);
    frontier = next.map(({ to }) => to).filter((to) => !isFirmDay(own.get(to)));
  }
  return [...found].flatMap((id) => own.get(id) ?? []);
}

function isFirmDay(bounds: ExpectedBounds | undefined): boolean {
  return bounds !== undefined && bounds.firm.first === bounds.firm.last;
}

function least(days: readonly string[]): string {
  return days.reduce((a, b) => (a < b ? a : b));
}

function greatest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b));
}
