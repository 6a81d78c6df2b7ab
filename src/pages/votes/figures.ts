import type { FigureClaim, FigureWithClaims, Terms } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { howSure, printStated } from "../parts/claims/claims.js";
import { hrefOf } from "../parts/hrefs.js";
import { printArticleName, printInARow, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

interface ShortFigure {
  readonly text: string;
  readonly agreement: Terms["Agreement"];
}

/** A figure, and that sources disagree on it, if they do. */
export function printFigureInShort({ text, agreement }: ShortFigure, words: Words): Template {
  if (agreement !== "DISPUTED") return html`<span class="figure">${text}</span>`;
  return html`<span class="figure">${text}</span> <strong class="disputed">${words.agreement.DISPUTED}</strong>`;
}

/** A figure with the range of what sources give, why it is shown, and what each of them says. */
export function printFigure(name: string, figure: FigureWithClaims, words: Words): Template {
  const { text, base, agreement, preferredBecause, oneElectorate, perBase, claims } = figure;
  const [conflict] = claims.flatMap((claim) => claim.conflicts);
  const agreed =
    agreement === "DISPUTED" && conflict !== undefined
      ? html`<a class="disputed" href=${hrefOf(conflict.id) ?? ""}>${words.agreement.DISPUTED}</a>`
      : words.agreement[agreement];
  return html`<section class="figure-section">
    <h3>${name}</h3>
    <p class="large">
      ${text}
      <span class="meta"
        >${printInARow([base === null ? undefined : words.votes.of(base), rangeOf(figure, words), agreed])}</span
      >
    </p>
    <p class="said">${words.votes.because} ${preferredBecause}</p>
    ${when(oneElectorate !== null, () => html`<p class="said">${oneElectorate}</p>`)} ${printSupport(figure, words)}
    ${printMostExact(figure, words)}
    ${when(perBase.comparison === "NOT_COMPARED", () => html`<p class="said">${perBase.explanation}</p>`)}
    <ul class="claims">
      ${claims.map((claim) => html`<li>${printFigureClaim(claim, words)}</li>`)}
    </ul>
  </section>`;
}

/** The works behind it, if it is more than one that a reader may take for independent. */
function printSupport({ supportedBy }: FigureWithClaims, words: Words): Template | undefined {
  return when(
    supportedBy.length > 1,
    () =>
      html`<ul class="claims">
        ${supportedBy.map(
          ({ claims, kind, because }) =>
            html`<li>
              ${printInARow([...claims.slice(0, 1).map(({ source }) => printArticleName(source)), words.supportKind[kind]])}
              <span class="meta">${because}</span>
            </li>`,
        )}
      </ul>`,
  );
}

function printMostExact({ mostExact }: FigureWithClaims, words: Words): Template | undefined {
  if (mostExact === null) return undefined;
  return html`<p>${words.votes.mostExact} ${printStated(mostExact, words)} ${printArticleName(mostExact.source)}</p>`;
}

function rangeOf({ lower, upper, text }: FigureWithClaims, words: Words): string | undefined {
  if (lower === null || upper === null || lower === upper) return undefined;
  const range = words.votes.between(words.number(lower), words.number(upper));
  return range === text ? undefined : range;
}

function printFigureClaim(claim: FigureClaim, words: Words): Template {
  return html`${printStated(claim, words)}
    <span class="meta"
      >${printInARow([printArticleName(claim.source), claim.locator ?? undefined, ...howSure(claim, words)])}</span
    >`;
}

/** What is said of a figure that no source gives. */
export function printNoFigure(name: string, words: Words): Template {
  return html`<section class="figure-section">
    <h3>${name}</h3>
    <p class="none">${words.votes.noFigure}</p>
  </section>`;
}
