import type { ClaimReading } from "../../../src/rules/claims/claim-reading.js";
import { readFigure } from "../../../src/rules/numbers/read-figure.js";
import type { FigureUnit } from "../../../src/rules/numbers/number-reading.js";

const plain: ClaimReading = {
  id: "claim/x",
  stated: "x",
  statedAs: "QUOTED",
  rank: "NORMAL",
  status: "ACCEPTED",
  derivedFrom: null,
  source: "article/x",
  sourceTitle: "“x”",
  workId: "article/x",
  sourceDate: null,
  valueKind: null,
  value: null,
  lower: null,
  upper: null,
  unit: null,
  base: null,
  isApproximate: null,
};

/** A claim of a source; its id is the source's name unless it is given. */
export function claimOf(source: string, stated: string, more: Partial<ClaimReading> = {}): ClaimReading {
  return {
    ...plain,
    id: `claim/${source}`,
    source: `article/${source}`,
    sourceTitle: `“${source}”`,
    workId: `article/${source}`,
    stated,
    ...more,
  };
}

/** A claim whose figure is read from its words, in English unless another language is named. */
export function figureClaim(
  source: string,
  stated: string,
  { language = "en", ...more }: Partial<ClaimReading> & { readonly unit?: FigureUnit; readonly language?: string } = {},
): ClaimReading {
  return claimOf(source, stated, { valueKind: "NUMBER", ...readFigure(stated, language, more.unit), ...more });
}

/** A claim of a date. */
export function dateClaim(source: string, date: string, more: Partial<ClaimReading> = {}): ClaimReading {
  return claimOf(source, date, { valueKind: "DATE", date, ...more });
}

/** A claim of words. */
export function textClaim(source: string, stated: string, more: Partial<ClaimReading> = {}): ClaimReading {
  return claimOf(source, stated, { valueKind: "TEXT", ...more });
}
