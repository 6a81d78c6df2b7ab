import { ToWords } from "to-words/en-GB";
import type { NumberWords } from "./number-words.js";

/** English. */
export const english: NumberWords = {
  language: "en",
  spellers: () => [new ToWords()],
  hundred: "hundred",
  scales: {
    100: "hundred",
    1000: "thousand, k",
    100_000: "lakh, lakhs",
    1_000_000: "million, millions, m, mn, mln, mio.",
    10_000_000: "crore, crores",
    1_000_000_000: "billion, billions, bn",
    1_000_000_000_000: "trillion, trillions, tn",
  },
  groups: { 12: "dozen, dozens", 13: "baker's dozen", 20: "score", 144: "gross" },
  parts: {
    2: "half, halves",
    3: "third, thirds",
    4: "quarter, quarters, fourth, fourths",
    5: "fifth, fifths",
    6: "sixth, sixths",
    7: "seventh, sevenths",
    8: "eighth, eighths",
    9: "ninth, ninths",
    10: "tenth, tenths",
  },
  half: "half, half of",
  halfMore: "and a half",
  percent: "percent, per cent, pct., percentage points, percentage point",
  perMille: "per mille, per mil, per thousand",
  years: "year, years, yr., yrs.",
  before: {
    ABOUT:
      "about, around, some, roughly, approximately, approx., circa, ca., c., maybe, perhaps, possibly, probably, an estimated, estimated, estimated at, in the region of, on the order of, in the neighbourhood of, somewhere around, more or less, give or take",
    NEARLY:
      "nearly, almost, close to, just under, just below, just short of, not quite, approaching, a little under, slightly under, a little less than, slightly less than, slightly fewer than, practically, virtually, nigh on, pushing, well-nigh",
    BELOW: "under, below, less than, fewer than, short of, well under",
    OVER: "over, above, more than, and more than, upwards of, in excess of, well over, greater than, north of",
    JUST_OVER:
      "just over, a little over, slightly over, a little more than, slightly more than, just more than, just above",
    AT_LEAST: "at least, no fewer than, no less than, not fewer than, not less than, a minimum of, minimum, min.",
    AT_MOST:
      "up to, as many as, as much as, at most, no more than, not more than, a maximum of, at the most, maximum, max., not over",
  },
  after: {
    ABOUT:
      "or so, or thereabouts, odd, ish, approximately, approx., roughly, more or less, give or take, estimated, est., estimate, perhaps, maybe",
    NEARLY: "almost, nearly, or just under",
    OVER: "+, plus",
    AT_LEAST:
      "or more, or over, or above, and more, and up, and above, and over, at least, minimum, min., at the least, or higher, or greater, upwards",
    AT_MOST:
      "or less, or fewer, or under, or below, at most, maximum, max., at the most, tops, or lower, and under, and below",
  },
  between: "between, from, anywhere from, somewhere between, anywhere between",
  to: "to, through",
  or: "or",
  and: "and, as well as, along with, together with, and also, but",
  of: "of, of the, out of, out of the, of a total of, of all, in every, out of every",
  inEvery: "in, in every, out of every, out of",
  plusMinus: "plus or minus, give or take",
  minus: "minus, negative",
  articles: "a, an, one, the",
  vague:
    "several, a few, few, many, some, a couple of, a couple, various, countless, numerous, a number of, a handful of, scores of, dozens, dozens of, hundreds, hundreds of, thousands, thousands of, majority, the majority, a majority, a majority of, the majority of, a simple majority, a simple majority of, a large majority, a small majority, a minority, a minority of, most, most of, a plurality, tens of, hundreds and hundreds of",
  amounts:
    "some, a few, several, many, various, a number of, a handful of, dozens of, scores of, hundreds of, others, more, a couple of",
  adders: "plus",
  partitives:
    "of them, of these, of those, of the, of whom, of which, of its, of their, of our, them, than, were, was, had, have",
  leads:
    "a total of, total of, in total, total, in all, all told, altogether, overall, exactly, precisely, just, only, all, all the, there were, there are, attended by, signed by, turnout, turnout of, turnout was, those, these, us, we were, they were, number, the number of, membership of, a membership of, attendance of, attendance, a vote of, their, our, its, his, her",
  links:
    "who, whom, that, which, were, was, are, is, voted, votes, voting, signed, attended, attending, took part, taking part, participated, present, joined, came, had, have, has, in, at, on, from, for, with, without, within, against, by, including, not including, not counting, counting, excluding, excluded, included, quoting, according to, as, after, before, besides, also, recently, newly, now, then, already, still, strong, eligible, across, during, among, throughout, near, under, over, above, around, about, of, whose, where, when, while, took, answered, resigned, cast, left, decided, took place",
  nouns:
    "member, members, ex-member, ex-members, people, person, persons, voter, voters, vote, votes, delegate, delegates, participant, participants, attendee, attendees, signatory, signatories, signature, signatures, branch, branches, group, groups, comrade, comrades, proposal, proposals, resolution, resolutions, ballot, ballots, man, men, woman, women, child, children, day, days, week, weeks, month, months, hour, hours, article, articles, country, countries, city, cities, history, seat, seats, line, lines, page, pages, youth, staff",
  touches:
    "fewer, less, more, times, twice, double, triple, thrice, score, minus, short, shy, percentage, ratio, half-dozen, zero, nil, none, no, not, never, bar, except, all but",
  yearBefore:
    "in, since, during, by, from, until, till, of, for, before, after, circa, around, early, late, mid, summer, spring, autumn, fall, winter, year, the year",
  counted: {
    noun: /(?:s|men|women|folk|people)$/u,
    adjective:
      /(?:ing|ed|al|ive|ist|ic|ous|ary|ful|ian|an|ent|ant|ist|ar|or|able|ible|ern|ese|less|ish|new|old|young|local|union|party|trade|former|ex|co|non|full|first|dues|branch|city|state|law|day|hard|key|core|black|white)$/u,
    order: "adjectives first",
  },
};
