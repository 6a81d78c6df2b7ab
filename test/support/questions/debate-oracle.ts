import { isResponse, stanceOf } from "../../../src/model/citation-type.js";
import { compare } from "../oracle/order.js";
import { idIn } from "./random-world.js";
import type { RichWorld } from "./rich-world.js";
import { keyOfBounds, wholeWorldBounds } from "./world-bounds.js";

/** A debate as the API gives it, with ids in place of its texts. */
export interface ExpectedDebate {
  readonly size: number;
  readonly answerCount: number;
  readonly stances: readonly { readonly stance: string; readonly count: number }[];
  readonly mostAnswered: { readonly id: string };
  readonly articles: readonly { readonly id: string }[];
}

/** A text of a world. */
interface Text {
  readonly world: RichWorld;
  readonly number: number;
}

/** A reference between two different texts of a world. */
export interface SeenReference {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** The debates of the worlds, worked out by going from text to text until no new one is found; those alone of which some text passes. */
export function expectedDebates(
  worlds: readonly RichWorld[],
  isPassing: (text: Text) => boolean = () => true,
): readonly ExpectedDebate[] {
  return worlds
    .flatMap((world) =>
      groupsIn(world)
        .filter((numbers) => numbers.some((number) => isPassing({ world, number })))
        .map((numbers) => ({ world, numbers })),
    )
    .sort((a, b) => b.numbers.length - a.numbers.length || compareTexts(first(a), first(b)))
    .map(({ world, numbers }) => toDebate(world, numbers));
}

/** The debate of a text, by the id of the text that names it; `null` if it is in none. */
export function debateOf(world: RichWorld, number: number): string | null {
  const numbers = groupsIn(world).find((group) => group.includes(number));
  return numbers === undefined ? null : toDebate(world, numbers).mostAnswered.id;
}

/** The texts that name the debates, in the order of the debates. */
export function debatesInOrder(worlds: readonly RichWorld[]): readonly string[] {
  return expectedDebates(worlds).map(({ mostAnswered }) => mostAnswered.id);
}

/** The references between different texts that have one of these statuses; of several of one type between two, there is one. */
export function referencesIn(world: RichWorld, statuses: readonly string[] = ["ACCEPTED"]): readonly SeenReference[] {
  const last = new Map(world.references.map((each) => [`${each.from} ${each.type} ${each.to}`, each]));
  return [...last.values()].filter(({ from, to, status }) => statuses.includes(status) && from !== to);
}

/** What texts are put in order by. */
export function compareTexts(a: Text, b: Text): number {
  return compare(keyOf(a), keyOf(b)) || compare(idOf(a), idOf(b));
}

function first({ world, numbers }: { readonly world: RichWorld; readonly numbers: readonly number[] }): Text {
  return { world, number: numbers[0] ?? 0 };
}

function groupsIn(world: RichWorld): readonly (readonly number[])[] {
  const answers = answersIn(world);
  const made = world.made.filter(({ status }) => status === "ACCEPTED");
  const ties = [
    ...answers.map(({ from, to }) => [from, to] as const),
    ...made.map(({ from, of }) => [from, of] as const),
    ...world.works.map((work, number) => [number, work] as const),
  ];
  const groups: number[][] = [];
  for (const number of world.dates.keys()) {
    if (groups.some((group) => group.includes(number))) continue;
    const group = new Set([number]);
    for (let size = 0; size < group.size;) {
      size = group.size;
      for (const [a, b] of ties) if (group.has(a) || group.has(b)) group.add(a).add(b);
    }
    groups.push([...group].sort((a, b) => compareTexts({ world, number: a }, { world, number: b })));
  }
  return groups.filter((group) => answers.some(({ from }) => group.includes(from)));
}

function toDebate(world: RichWorld, numbers: readonly number[]): ExpectedDebate {
  const answers = answersIn(world).filter(({ from }) => numbers.includes(from));
  const stances = ["AGREES", "DEVELOPS", "DISAGREES", "NEUTRAL"].flatMap((stance) => {
    const count = answers.filter(({ type }) => stanceOf(type) === stance).length;
    return count === 0 ? [] : [{ stance, count }];
  });
  return {
    size: numbers.length,
    answerCount: answers.length,
    stances,
    mostAnswered: { id: idIn(world, "article", headOf(world, numbers)) },
    articles: numbers.map((number) => ({ id: idIn(world, "article", number) })),
  };
}

/* Each once, in however many versions of the two texts. */
function answersIn(world: RichWorld): readonly SeenReference[] {
  const between = referencesIn(world)
    .filter(({ type }) => isResponse(type))
    .map(({ from, to, type }) => ({ from: world.works[from] ?? from, to: world.works[to] ?? to, type }))
    .filter(({ from, to }) => from !== to);
  return [...new Map(between.map((each) => [JSON.stringify(each), each])).values()];
}

/* Mentions may come from outside of the debate. */
function headOf(world: RichWorld, numbers: readonly number[]): number {
  const answers = [...new Map(answersIn(world).map((each) => [`${each.from} ${each.to}`, each])).values()];
  const mentions = referencesIn(world).filter(({ type }) => !isResponse(type));
  const to = (number: number, isAnswer: boolean) =>
    (isAnswer ? answers : mentions).filter((each) => (world.works[each.to] ?? each.to) === number).length;
  const originals = numbers.filter((number) => world.works[number] === number);
  const [head = 0] = originals.sort((a, b) => to(b, true) - to(a, true) || to(b, false) - to(a, false));
  return head;
}

function keyOf(text: Text): string {
  return keyOfBounds(wholeWorldBounds(text.world)(idOf(text)));
}

function idOf({ world, number }: Text): string {
  return idIn(world, "article", number);
}
