import { getPage, type Outcome } from "./get-page.js";
import type { Delay, Notice } from "./notice.js";

/** What a visit needs to know of the page around it. */
export interface Surroundings {
  readonly notice: Notice;
  /** When the page that is seen came from the server. */
  readonly since: () => Date;
}

type Arrived = Extract<Outcome, { readonly kind: "page" | "foreign" | "cancelled" }>;

/** A page on its way. */
export interface Visit {
  /** Resolves once the page is there, or will not come: whatever stands between is waited for and tried again. */
  readonly arrived: Promise<Arrived>;
  /** Gives it up. The server stops its work on it too, since its connection closes. */
  cancel(): void;
}

/** Shorter than this, a wait is not noticed. */
const unnoticedMs = 150;

/** Longer than this, a reader wonders. */
const lookingMs = 2_000;

/** Pauses between tries to reach a server that does not answer; the last one again and again. */
const pauses: readonly number[] = [1, 2, 4, 8, 15, 30];

/** Asks for a page until it is there. Meanwhile the old one is dimmed, and a notice says what is the matter. */
export function visit(href: string, { notice, since }: Surroundings): Visit {
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = (): void => controller.abort();
  return { arrived: tryUntilThere(), cancel };

  async function tryUntilThere(): Promise<Arrived> {
    try {
      for (let failures = 0; ;) {
        const outcome = await tryOnce();
        if (outcome.kind !== "gone" && outcome.kind !== "limited") return outcome;
        if (outcome.kind === "limited") await countDown({ kind: "limited", seconds: Math.ceil(outcome.seconds) });
        else await countDown({ kind: "gone", since: since(), seconds: pauseAfter(failures++) });
        if (signal.aborted) return { kind: "cancelled" };
      }
    } finally {
      markBusy(false);
      notice.hide();
    }
  }

  async function tryOnce(): Promise<Outcome> {
    const dimming = setTimeout(() => markBusy(true), unnoticedMs);
    const wondering = setTimeout(() => notice.show({ kind: "looking" }, { cancel, tryNow: cancel }), lookingMs);
    const outcome = await getPage(href, signal);
    clearTimeout(dimming);
    clearTimeout(wondering);
    return outcome;
  }

  /** Counts the seconds of a delay down to none, unless it is cut short. */
  function countDown(delay: Exclude<Delay, { readonly kind: "looking" }>): Promise<void> {
    return new Promise((resolve) => {
      let { seconds } = delay;
      const end = (): void => {
        clearInterval(ticking);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const show = (): void => notice.show({ ...delay, seconds }, { cancel, tryNow: end });
      const ticking = setInterval(() => {
        seconds -= 1;
        if (seconds > 0) show();
        else end();
      }, 1_000);
      signal.addEventListener("abort", end);
      show();
    });
  }
}

function pauseAfter(failures: number): number {
  return pauses[Math.min(failures, pauses.length - 1)] ?? 0;
}

function markBusy(isBusy: boolean): void {
  document.querySelector("main#main")?.setAttribute("aria-busy", String(isBusy));
}
