import { ToWords } from "to-words/de-DE";
import type { NumberWords } from "./number-words.js";

/** German. */
export const german: NumberWords = {
  language: "de",
  spellers: () => [new ToWords()],
  hundred: "hundert",
  isCompound: true,
  variants: { zwei: "zwo, zweier" },
  scales: {
    100: "hundert",
    1000: "tausend, tsd.",
    1_000_000: "million, millionen, mio., mill.",
    1_000_000_000: "milliarde, milliarden, mrd., md.",
    1_000_000_000_000: "billion, billionen",
  },
  groups: { 12: "dutzend", 60: "schock" },
  parts: {
    3: "drittel",
    4: "viertel",
    5: "fünftel",
    6: "sechstel",
    7: "siebtel",
    8: "achtel",
    9: "neuntel",
    10: "zehntel",
  },
  half: "hälfte, halbes, halbe, halber, halb",
  oneAndHalf: "anderthalb, eineinhalb",
  halfMore: "einhalb, und ein halb",
  percent: "prozent, v.h., prozentpunkte, prozentpunkt",
  perMille: "promille",
  years: "jahr, jahre, jahren, jährige, jähriger, jährigen, jähriges",
  before: {
    ABOUT:
      "etwa, ungefähr, rund, zirka, circa, ca., gegen, vielleicht, schätzungsweise, um die, um, so um die, annähernd, in etwa, an die, grob, geschätzt, geschätzte, plus minus, plusminus, möglicherweise, wohl",
    NEARLY:
      "fast, beinahe, nahezu, knapp, annähernd, etwas weniger als, etwas unter, kurz unter, knapp unter, bald, nicht ganz",
    BELOW: "unter, weniger als, unterhalb von",
    OVER: "über, mehr als, und mehr als, oberhalb von, weit über",
    JUST_OVER: "etwas mehr als, etwas über, gut, knapp über, kurz über, reichlich",
    AT_LEAST: "mindestens, wenigstens, zumindest, minimal, nicht weniger als, ab",
    AT_MOST: "bis zu, höchstens, maximal, nicht mehr als, max., bis, allerhöchstens",
  },
  after: {
    ABOUT: "oder so, ungefähr, circa, etwa, geschätzt, schätzungsweise",
    OVER: "+, plus",
    AT_LEAST: "oder mehr, und mehr, mindestens, aufwärts, oder darüber, und darüber, wenigstens",
    AT_MOST: "oder weniger, höchstens, maximal, max., oder darunter, und darunter",
  },
  between: "zwischen, von, zwischen den",
  to: "bis",
  or: "oder",
  and: "und, sowie, und auch, und dazu, aber",
  of: "von, von den, der, aus, von insgesamt, von allen",
  inEvery: "von, von je",
  plusMinus: "plus oder minus, plus/minus",
  minus: "minus",
  articles: "ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des",
  vague:
    "mehrere, einige, ein paar, paar, etliche, manche, viele, zahlreiche, dutzende, dutzende von, hunderte, hunderte von, tausende, tausende von, eine handvoll, eine mehrheit, mehrheit, die mehrheit, eine minderheit, die meisten, wenige, zig, diverse",
  amounts: "einige, ein paar, mehrere, etliche, manche, viele, weitere, andere, dutzende, zahlreiche",
  adders: "plus, zuzüglich",
  partitives: "von ihnen, von diesen, von denen, davon, von den, der, dieser",
  leads:
    "insgesamt, es, zusammen, gesamt, genau, exakt, nur, alle, es waren, es sind, es gab, wahlbeteiligung, beteiligung, anzahl, die anzahl, wir waren, ihre, unsere, diese, sämtliche, lediglich, bloß",
  links:
    "die, welche, das, waren, war, sind, ist, stimmten, abstimmten, stimmte, unterschrieben, unterzeichneten, anwesend, anwesende, nahmen, hatten, haben, in, im, am, an, auf, bei, aus, für, mit, ohne, gegen, durch, darunter, einschließlich, inklusive, ausschließlich, laut, als, nach, vor, außer, auch, kürzlich, jetzt, damals, noch, stark, unter, über, um, von, vom, zum, zur, wählten, teil, teilgenommen, abgestimmt, gestimmt",
  nouns:
    "mitglied, mitglieder, mitgliedern, ex-mitglieder, leute, menschen, personen, person, wähler, wählerinnen, stimmen, stimme, delegierte, delegierten, teilnehmer, teilnehmende, unterzeichner, unterschriften, ortsgruppen, gruppen, genossen, genossinnen, vorschläge, anträge, mann, männer, frauen, kinder, tage, tagen, wochen, monate, stunden, artikel, länder, städte, sitze, seiten, geschichte",
  touches: "weniger, mehr, mal, doppelt, minus, null, kein, keine, nicht, nie, bis auf, abzüglich, fach, dutzendweise",
  yearBefore:
    "in, im, im jahr, im jahre, seit, von, bis, während, ab, anno, anfang, ende, mitte, vor, jahr, sommer, winter, herbst, frühjahr, dem jahr",
  counted: { noun: /^\p{Lu}/u, adjective: /(?:e|er|en|em|es)$/u, order: "adjectives first" },
};
