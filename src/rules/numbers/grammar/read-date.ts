import { isOneOf, meaningOf, type Token } from "../tokens/token.js";

/** The index behind the date that begins here; `undefined` if none does. A number in it is no figure: `in 2019`, `12 March`. */
export function readDate(tokens: readonly Token[], at: number): number | undefined {
  return (
    readWholeDate(tokens, at) ?? readDayAndMonth(tokens, at) ?? readYear(tokens, at) ?? readNumberedMonth(tokens, at, 1)
  );
}

function readWholeDate(tokens: readonly Token[], at: number): number | undefined {
  return isOneOf(tokens[at], "DATE") ? behindYearWord(tokens, at + 1) : undefined;
}

/** `12 March 2019`, `March 12, 2019`, `24 de marzo de 2019`, `March 2019`. */
function readDayAndMonth(tokens: readonly Token[], at: number): number | undefined {
  if (isDay(tokens[at])) {
    const month = behindLinks(tokens, at + 1);
    return isOneOf(tokens[month], "MONTH") ? behindYear(tokens, month + 1) : undefined;
  }
  if (!isOneOf(tokens[at], "MONTH")) return undefined;
  const day = behindLinks(tokens, at + 1);
  if (isDay(tokens[day]) && !isThing(tokens[day + 1])) return behindYear(tokens, day + 1);
  const end = behindYear(tokens, at + 1);
  return end > at + 1 ? end : undefined;
}

function isDay(token: Token | undefined): boolean {
  const number = meaningOf(token, "NUMBER");
  return (
    isOneOf(token, "ORDINAL") || (number !== undefined && !number.isWord && number.value >= 1 && number.value <= 31)
  );
}

/** Behind the year that follows a day or a month, if one does. */
function behindYear(tokens: readonly Token[], at: number): number {
  const year = behindLinks(tokens, at);
  return isYear(tokens[year]) && !isThing(tokens[year + 1]) ? behindYearWord(tokens, year + 1) : at;
}

/** Behind what may stand inside a date: `24. März`, `of`, `,`. */
function behindLinks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf(tokens[next], "OF", "ARTICLE") || [".", ","].includes(tokens[next]?.text ?? "")) next += 1;
  return next;
}

/** `in 2019`, `since 1976 and 1977`, `2019 года`, `2019:` at the beginning of a clause. */
function readYear(tokens: readonly Token[], at: number): number | undefined {
  const year = isOneOf(tokens[at], "YEAR_BEFORE") ? behindWords(tokens, at + 1) : at;
  if (!isYear(tokens[year])) return undefined;
  if (isOneOf(tokens[year + 1], "YEAR_AFTER")) return behindYearWord(tokens, year + 1);
  const isLabel = year === at && tokens[year + 1]?.text === ":";
  if (isLabel) return year + 1;
  if (year === at || isThing(tokens[year + 1])) return undefined;
  const second = isOneOf(tokens[year + 1], "TO", "AND", "OR") && isYear(tokens[year + 2]) ? year + 3 : year + 1;
  return behindYearWord(tokens, second);
}

function behindWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isOneOf(tokens[next], "YEAR_BEFORE", "ARTICLE")) next += 1;
  return next;
}

function behindYearWord(tokens: readonly Token[], at: number): number {
  if (!isOneOf(tokens[at], "YEAR_AFTER")) return at;
  return readNumberedMonth(tokens, at + 1, 0) ?? at + 1;
}

/** 三月二十四日: Chinese and Japanese number their months. With fewer than `leastDays` days it is none. */
function readNumberedMonth(tokens: readonly Token[], at: number, leastDays: 0 | 1): number | undefined {
  const isPart = (place: number, ...signs: readonly string[]) =>
    isOneOf(tokens[place], "NUMBER") && signs.includes(tokens[place + 1]?.text ?? "");
  if (!isPart(at, "月")) return undefined;
  const hasDay = isPart(at + 2, "日", "号", "號");
  if (hasDay) return at + 4;
  return leastDays === 0 ? at + 2 : undefined;
}

function isYear(token: Token | undefined): boolean {
  return meaningOf(token, "NUMBER")?.isYear === true;
}

/** What makes a count of the number before it: `in 2000 branches`. */
function isThing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isWord &&
    (token.meanings.length === 0 || isOneOf(token, "NOUN", "SCALE", "PERCENT", "YEARS"))
  );
}
