/** What claims say of those who voted, not of one question that they answered: where several were put to one electorate, it holds for each of them. */
export const electorateProperties: readonly string[] = ["turnout", "turnoutShare", "voters"];
