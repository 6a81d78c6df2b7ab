import type { Step, Stop } from "./walk.js";

/** A mark of the picture. */
export interface Spot extends Stop {
  readonly group: SVGGElement;
  readonly link: SVGAElement;
}

/** The marks of a picture, in the order in which lines number them. */
export function readSpots(svg: SVGSVGElement): readonly Spot[] {
  return [...svg.querySelectorAll<SVGGElement>(".marks > [data-id]")].flatMap((group) => {
    const [link, target] = [group.querySelector<SVGAElement>("a"), group.querySelector<SVGRectElement>(".target")];
    if (link === null || target === null) return [];
    const half = target.width.baseVal.value / 2;
    const [x, y] = [target.x.baseVal.value + half, target.y.baseVal.value + half];
    return [{ id: group.dataset["id"] ?? "", lane: group.dataset["lane"] ?? "", x, y, group, link }];
  });
}

/** The answers that the words below the picture speak of. */
export function readSteps(document: Document): readonly Step[] {
  return [...document.querySelectorAll<HTMLElement>("#words [data-from]")].map(({ dataset }) => ({
    from: dataset["from"] ?? "",
    to: dataset["to"] ?? "",
  }));
}

/** A sentence of the words below: the text as the picture names it, how it answers, whom, and where that stands. */
export function sentenceOf({ id, link }: Spot, answered: string | undefined, document: Document): string {
  const name = link.querySelector("title")?.textContent ?? "";
  const answer = [...document.querySelectorAll<HTMLElement>("#words [data-from]")].find(
    ({ dataset }) => dataset["from"] === id && (answered === undefined || dataset["to"] === answered),
  );
  if (answer === undefined) return tidy(name);
  const [how, where] = [answer.querySelector(".stance > span"), answer.querySelector(".stance + .meta")];
  return tidy(`${name} ${[how, where].map((part) => tidy(part?.textContent ?? "")).join(", ")}.`);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").replace(/ · /g, ", ").trim();
}

/** Lights a text with its title and all lines that end at it; everything else fades. Nothing is lit for `undefined`. */
export function light(svg: SVGSVGElement, spots: readonly Spot[], id: string | undefined): void {
  for (const lit of svg.querySelectorAll(".lit")) lit.classList.remove("lit");
  const at = spots.findIndex((spot) => spot.id === id);
  svg.classList.toggle("pointed", at !== -1);
  if (at === -1) return;
  const ends = new Set([at]);
  for (const line of svg.querySelectorAll<SVGElement>("[data-ends]")) {
    const numbers = (line.dataset["ends"] ?? "").split(" ").map(Number);
    if (!numbers.includes(at)) continue;
    line.classList.add("lit");
    for (const each of numbers) ends.add(each);
  }
  const hrefs = new Set<string>();
  for (const each of ends) {
    spots[each]?.group.classList.add("lit");
    hrefs.add(spots[each]?.link.href.baseVal ?? "");
  }
  for (const label of svg.querySelectorAll<SVGAElement>(".labels > a")) {
    if (hrefs.has(label.href.baseVal)) label.classList.add("lit");
  }
}
