import { ToWords } from "to-words/nl-NL";
import type { NumberWords } from "./number-words.js";

/** Dutch. */
export const dutch: NumberWords = {
  language: "nl",
  spellers: () => [new ToWords()],
  hundred: "honderd",
  isCompound: true,
  scales: {
    100: "honderd",
    1000: "duizend, dzd.",
    1_000_000: "miljoen, miljoenen, mln., mio.",
    1_000_000_000: "miljard, miljarden, mld., mrd.",
    1_000_000_000_000: "biljoen, biljoenen",
  },
  groups: { 12: "dozijn, dozijnen" },
  roundGroups: {
    10: "tiental",
    15: "vijftiental",
    20: "twintigtal",
    30: "dertigtal",
    40: "veertigtal",
    50: "vijftigtal",
    60: "zestigtal",
    100: "honderdtal",
    1000: "duizendtal",
  },
  parts: {
    3: "derde, derden",
    4: "kwart, vierde, vierden, vierdes",
    5: "vijfde, vijfden",
    6: "zesde, zesden",
    7: "zevende, zevenden",
    8: "achtste, achtsten",
    9: "negende, negenden",
    10: "tiende, tienden",
  },
  half: "helft, half, halve",
  oneAndHalf: "anderhalf, anderhalve",
  halfMore: "en een half, en een halve",
  percent: "procent, percent, pct., procentpunt, procentpunten",
  perMille: "promille",
  years: "jaar, jaren, jr.",
  before: {
    ABOUT:
      "ongeveer, rond, rond de, zo'n, omstreeks, misschien, naar schatting, circa, ca., om en nabij, om en nabij de, plusminus, plus minus, rondom, een stuk of, grofweg, pakweg, wellicht, geschat op, in de buurt van, in de buurt van de",
    NEARLY:
      "bijna, haast, net geen, iets minder dan, iets onder de, vrijwel, krap, tegen de, net onder de, net niet, een kleine, dicht bij de, nagenoeg",
    BELOW: "minder dan, onder de, beneden de, lager dan",
    OVER: "meer dan, en meer dan, boven de, over de, hoger dan, ruim boven de",
    JUST_OVER: "iets meer dan, ruim, net boven de, iets boven de, net meer dan, een goede",
    AT_LEAST: "minstens, ten minste, tenminste, minimaal, op zijn minst, niet minder dan, vanaf, op z'n minst, minimum",
    AT_MOST:
      "tot, tot wel, hoogstens, maximaal, niet meer dan, hooguit, ten hoogste, op zijn hoogst, max., maximum, tot aan, wel",
  },
  after: {
    ABOUT: "ongeveer, of daaromtrent, zowat, plusminus, naar schatting, circa, geschat",
    OVER: "+, plus",
    AT_LEAST: "of meer, en meer, minimaal, minstens, minimum, of hoger, en hoger",
    AT_MOST: "of minder, maximaal, hoogstens, max., maximum, hooguit, of lager",
  },
  between: "tussen, tussen de, van, tussen ongeveer",
  to: "tot, tot en met, t/m, à, a",
  or: "of",
  and: "en, alsook, alsmede, samen met, en ook, maar",
  of: "van, van de, op de, uit de, van in totaal, van alle",
  inEvery: "op de, op, van de",
  plusMinus: "plus of min, plus of minus",
  minus: "min, minus",
  articles: "een, één, de, het, 'n",
  vague:
    "enkele, meerdere, een paar, paar, verscheidene, diverse, veel, vele, tientallen, honderden, duizenden, een handvol, sommige, verschillende, een aantal, een meerderheid, meerderheid, de meerderheid, een minderheid, de meeste, talloze",
  amounts:
    "enkele, een paar, een aantal, meerdere, verschillende, sommige, veel, andere, tientallen, verscheidene, nog wat, wat, anderen",
  adders: "plus",
  partitives: "van hen, van deze, van die, daarvan, van de, van wie, waarvan, van",
  leads:
    "in totaal, totaal, een totaal van, totaal van, samen, precies, exact, slechts, alle, er, er waren, er zijn, opkomst, opkomst van, aantal, het aantal, wij waren, hun, onze, die, deze, al de",
  links:
    "die, dat, wie, waren, was, zijn, is, stemden, stemde, gestemd, tekenden, aanwezig, aanwezigen, namen deel, deden mee, hadden, hebben, in, op, bij, uit, voor, met, zonder, binnen, tegen, door, inclusief, exclusief, volgens, als, na, behalve, ook, onlangs, pas, nu, toen, al, nog, sterk, onder wie, waarvan, waaronder, tijdens, onder, over, boven, rond, van, te, aan",
  nouns:
    "lid, leden, oud-leden, ex-leden, mensen, personen, persoon, kiezers, stemmers, stemmen, stem, afgevaardigden, deelnemers, ondertekenaars, handtekeningen, afdelingen, groepen, kameraden, voorstellen, moties, man, mannen, vrouwen, kinderen, dagen, weken, maanden, uur, uren, artikelen, landen, steden, geschiedenis, zetels, bladzijden",
  touches: "minder, meer, keer, maal, dubbel, min, minus, nul, geen, niet, nooit, op een na, na, behalve, veelvoud",
  yearBefore: "in, sinds, sedert, vanaf, tot, van, tijdens, anno, uit, begin, eind, medio, voor, het jaar, jaar",
  counted: { noun: /(?:en|s|lui|lieden)$/u, adjective: /(?:e|en)$/u, order: "adjectives first" },
};
