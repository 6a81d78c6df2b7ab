import { html, type Template } from "../../html.js";
import { titleOf, toPlain } from "../../parts/texts/texts.js";
import type { Label } from "../layout/labels.js";
import type { Mark } from "../layout/marks.js";
import { tagSize } from "../layout/marks.js";
import { link, type DrawingContext } from "./drawing-context.js";
import { round } from "./round.js";

/** From so many signatures on each has a ray; past the second number they would be a blot. */
const fewestRays = 5;
const mostRays = 60;
const rayLength = 3.4;
/** Half of what can be pressed: 24 pixels, less where dots stand in bands. */
const targetSize = { wide: 12, narrow: 3.5 };

/** All days on which the text can have appeared, where that is more than one; it fades where they are only about right. */
export function printSpan({ text, left, right, y, x, radius, form }: Mark): Template | undefined {
  if (text.days === undefined || right - left <= 2 * radius + 1) return undefined;
  const thickness = form === "quiet" ? 2.4 : form === "faint" ? 1.8 : 3.4;
  const className = text.isFading ? "fading" : "plain";
  return html`<rect
    class=${className}
    x=${round(left)}
    y=${round(y - thickness / 2)}
    width=${round(Math.max(right, x) - left)}
    height=${thickness}
    rx="1.7"
  />`;
}

/** Filled: the text was seen. Hollow: it is known only from others. Dashed: its day is not known either. */
export function printMark(mark: Mark, context: DrawingContext): Template {
  const { text, x, y, group, form } = mark;
  const { words } = context;
  const { article, when } = text;
  const isSmall = form === "quiet" || form === "faint";
  const half = isSmall ? targetSize.narrow : targetSize.wide;
  const { value: publisher = "" } = article.publisher?.name ?? {};
  const title = words.river.mark(toPlain(titleOf(article)), when?.text ?? words.facts.noDate, publisher);
  const signed = article.signatories.totalCount;
  const more = signed < fewestRays ? "" : ` ${words.river.signatures(signed)}`;
  const content = html`<title>${title}${more}</title>${printFocus(mark, context)}<rect
      class="target"
      x=${round(x - half)}
      y=${round(y - half)}
      width=${2 * half}
      height=${2 * half}
    />${signed < fewestRays || form === "faint" ? undefined : html`<path class="rays" d=${raysOf(mark, signed)} />`}${printForm(mark)}${printTag(mark, words.language)}`;
  return html`<g class=${`spot form-${form}`} data-id=${text.id} data-lane=${group}
    >${link(context.toText(text.id), content)}</g
  >`;
}

/** A ring around the text in the middle. */
function printFocus({ text, x, y, radius }: Mark, { focus }: DrawingContext): Template | undefined {
  if (text.id !== focus) return undefined;
  return html`<circle class="middle" cx=${round(x)} cy=${round(y)} r=${round(radius + 7)} />`;
}

function printForm({ text, x, y, radius, isTag }: Mark): Template {
  const isOneDay = text.days !== undefined && text.days.to === text.days.from;
  const className = `mark-dot ${isOneDay ? "day" : "about"} ${text.article.evidence === "SEEN" ? "seen" : "unseen"}`;
  if (!isTag) return html`<circle class=${className} cx=${round(x)} cy=${round(y)} r=${round(radius)} />`;
  const { width, height } = tagSize;
  return html`<rect
      class="mark-tag"
      x=${round(x - width / 2)}
      y=${round(y - height / 2)}
      width=${width}
      height=${height}
      rx="3"
    /><text class="tag" x=${round(x)} y=${round(y + 3.4)} text-anchor="middle"
      >${text.article.language.slice(0, 2)}</text
    >`;
}

/** Two letters for a language other than the reader's. */
function printTag({ text, x, y, radius, isTag, form }: Mark, own: string): Template | undefined {
  const { language } = text.article;
  if (language === own || isTag || form === "quiet" || form === "faint") return undefined;
  return html`<text class="tag" x=${round(x + radius + 3)} y=${round(y + 3.5)}>${language.slice(0, 2)}</text>`;
}

/** One ray for each signature, around the mark. */
function raysOf({ x, y, radius }: Mark, signed: number): string {
  const count = Math.min(signed, mostRays);
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const [start, end] = [radius + 1.8, radius + 1.8 + rayLength];
    return `M${round(x + across * start)} ${round(y + down * start)}L${round(x + across * end)} ${round(y + down * end)}`;
  }).join("");
}

/** A title beside its mark; in italics and brackets where it is in the editors' words. */
export function printLabel({ mark, title, shown, x, y, anchor }: Label, context: DrawingContext): Template {
  const className = [title.isDescribed === true ? "described" : "printed", mark.text.id === context.focus ? "own" : ""];
  return link(
    context.toText(mark.text.id),
    html`<text class=${className.join(" ").trim()} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${shown}</text>`,
  );
}
