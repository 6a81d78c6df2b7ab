import type { Chance } from "./random.js";
import type { ClaimValue, ConflictValue } from "./shapes.js";

/** What others say of an article, and what they cannot agree on. */
export interface Disputed {
  readonly claims: readonly ClaimValue[];
  readonly conflict: ConflictValue;
}

/** An article, and those that may say something of it. */
interface About {
  readonly id: string;
  readonly published: string | undefined;
  readonly sources: readonly string[];
}

const wordings = ["{}", "nearly {}", "about {}", "more than {}", "{} people"];

/** When it appeared, or how many people stood behind it: what each of the sources says, in figures or dates that do not fit. */
export function dispute({ id, published, sources }: About, chance: Chance): Disputed {
  const conflict = `conflict/${id.slice("article/".length)}`;
  const isDated = published !== undefined && chance.happens(0.4);
  const property = isDated ? "date" : "signatories";
  const claims = sources.map((source): ClaimValue => {
    const said = isDated ? otherDate(published, chance) : otherFigure(chance);
    const locator = `paragraph ${1 + chance.below(40)}`;
    return { property, source, locator, statedAs: "QUOTED", language: "en", conflict, ...said };
  });
  const topic = isDated ? "When it appeared" : "How many people stood behind it";
  return { claims, conflict: { id: conflict, topic, subject: id, property } };
}

function otherDate(published: string, chance: Chance): Pick<ClaimValue, "stated" | "date"> {
  const date = `${published.slice(0, 4)}-${String(1 + chance.below(12)).padStart(2, "0")}`;
  return { stated: date, date };
}

function otherFigure(chance: Chance): Pick<ClaimValue, "stated" | "figure"> {
  const stated = chance.pick(wordings).replace("{}", String(100 + chance.below(12) * 25));
  return { stated, figure: { unit: "COUNT", base: "signatories" } };
}
