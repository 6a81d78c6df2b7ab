import { ToWords as OfBelgium } from "to-words/fr-BE";
import { ToWords as OfSwitzerland } from "to-words/fr-CH";
import { ToWords } from "to-words/fr-FR";
import type { NumberWords } from "./number-words.js";

/** French. */
export const french: NumberWords = {
  language: "fr",
  spellers: () => [new ToWords(), new OfBelgium(), new OfSwitzerland()],
  hundred: "cent",
  variants: { cent: "cents", vingt: "vingts" },
  scales: {
    100: "cent, cents",
    1000: "mille, k",
    1_000_000: "million, millions, million de, million d', millions de, millions d', m., mio.",
    1_000_000_000: "milliard, milliards, milliard de, milliards de, milliards d', md., mds.",
    1_000_000_000_000: "billion, billions",
  },
  groups: { 144: "grosse" },
  roundGroups: {
    8: "huitaine",
    10: "dizaine, dizaines",
    12: "douzaine, douzaines",
    15: "quinzaine",
    20: "vingtaine, vingtaines",
    30: "trentaine",
    40: "quarantaine",
    50: "cinquantaine",
    60: "soixantaine",
    100: "centaine, centaines",
    1000: "millier, milliers",
  },
  parts: {
    3: "tiers",
    4: "quart, quarts",
    5: "cinquième, cinquièmes",
    6: "sixième, sixièmes",
    7: "septième, septièmes",
    8: "huitième, huitièmes",
    9: "neuvième, neuvièmes",
    10: "dixième, dixièmes",
  },
  half: "moitié, demi, demie",
  halfMore: "et demi, et demie",
  percent: "pour cent, pourcent, p. cent, points de pourcentage, point de pourcentage",
  perMille: "pour mille",
  years: "an, ans, année, années",
  before: {
    ABOUT:
      "environ, autour de, quelque, à peu près, peut-être, approximativement, aux alentours de, dans les, grosso modo, aux environs de, env., plus ou moins, à environ, de l'ordre de, estimé à, probablement",
    NEARLY:
      "près de, près d', presque, un peu moins de, un peu moins d', pas loin de, pas tout à fait, à peine moins de, quasiment, bientôt",
    BELOW: "moins de, moins d', au-dessous de, en dessous de, sous les",
    OVER: "plus de, plus d', et plus de, au-delà de, au-dessus de, bien plus de",
    JUST_OVER: "un peu plus de, un peu plus d', à peine plus de, légèrement plus de, un bon",
    AT_LEAST: "au moins, au minimum, pas moins de, pas moins d', minimum, au bas mot, à partir de",
    AT_MOST: "jusqu'à, au plus, au maximum, tout au plus, pas plus de, pas plus d', max., maximum",
  },
  after: {
    ABOUT: "environ, à peu près, ou à peu près, approximativement, plus ou moins, estimé, estimés, peut-être",
    OVER: "+, et quelques",
    AT_LEAST: "ou plus, ou davantage, au moins, au minimum, et plus, minimum, au bas mot",
    AT_MOST: "ou moins, au plus, au maximum, tout au plus, et moins, maximum, max.",
  },
  between: "entre, de",
  to: "à, jusqu'à, a",
  or: "ou",
  and: "et, et aussi, ainsi que, avec, mais",
  of: "sur, de, des, d', sur un total de, sur les, parmi",
  inEvery: "sur",
  plusMinus: "plus ou moins",
  minus: "moins",
  articles: "un, une, le, la, l', les, du",
  vague:
    "plusieurs, quelques, certains, certaines, divers, diverses, de nombreux, de nombreuses, nombreux, beaucoup de, beaucoup, des dizaines, des dizaines de, des dizaines d', des centaines, des centaines de, des centaines d', des milliers, des milliers de, des milliers d', une poignée de, une majorité, la majorité, majorité, une minorité, la plupart, peu de, bon nombre de",
  amounts:
    "quelques, plusieurs, certains, certaines, d'autres, de nombreux, de nombreuses, des dizaines d', des dizaines de, une poignée de",
  adders: "plus",
  partitives: "d'entre eux, d'entre elles, de ceux, de celles, des, de ces, d'eux, -uns, de, dont",
  leads:
    "au total, en tout, total, un total de, total de, exactement, précisément, seulement, ne, que, il y avait, il y a, participation, participation de, nombre, le nombre de, nous étions, leurs, nos, ces, ses, tous les, toutes les, les",
  links:
    "qui, que, dont, étaient, était, sont, est, ont, avait, avaient, votèrent, voté, votants, signé, présents, présentes, présent, participé, au, aux, à, en, dans, par, pour, avec, sans, contre, selon, comme, après, avant, chez, sur, de, des, du, d', y compris, compris, outre, aussi, récemment, encore, alors, lors, sous, parmi, se sont, ayant",
  nouns:
    "membre, membres, ex-membres, gens, personne, personnes, votant, votants, vote, votes, voix, électeurs, délégué, délégués, déléguées, participants, participantes, signataires, signatures, sections, branches, groupes, camarades, propositions, motions, homme, hommes, femmes, enfants, jours, semaines, mois, heures, articles, pays, villes, sièges, pages, voies",
  touches: "moins, plus, fois, double, zéro, aucun, aucune, pas, jamais, sauf, non, hormis, quart d'heure",
  yearBefore:
    "en, depuis, dès, de, jusqu'en, pendant, l'an, année, l'année, fin, début, mi, vers, avant, après, été, hiver, printemps, automne",
  counted: { noun: /[sx]$/u, adjective: /[sx]$/u, order: "noun first" },
};
