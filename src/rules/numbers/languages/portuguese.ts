import { ToWords } from "to-words/pt-PT";
import type { NumberWords } from "./number-words.js";

/** Portuguese. */
export const portuguese: NumberWords = {
  language: "pt",
  spellers: () => [new ToWords()],
  variants: {
    cem: "cento",
    dois: "duas",
    um: "uma",
    duzentos: "duzentas",
    trezentos: "trezentas",
    quatrocentos: "quatrocentas",
    quinhentos: "quinhentas",
    seiscentos: "seiscentas",
    setecentos: "setecentas",
    oitocentos: "oitocentas",
    novecentos: "novecentas",
    dezasseis: "dezesseis",
    dezassete: "dezessete",
    dezanove: "dezenove",
    catorze: "quatorze",
  },
  scales: {
    1000: "mil",
    1_000_000: "milhão, milhões, milhão de, milhões de, mi",
    1_000_000_000: "bilhão, bilhões, bilhão de, bilhões de, mil milhões, mil milhões de, bi",
    1_000_000_000_000: "trilhão, trilhões, trilhões de, bilião, biliões",
  },
  groups: { 12: "dúzia, dúzias" },
  roundGroups: {
    10: "dezena, dezenas",
    15: "quinzena",
    20: "vintena",
    100: "centena, centenas",
    1000: "milhar, milhares",
  },
  parts: {
    3: "terço, terços, terça parte",
    4: "quarto, quartos, quarta parte",
    5: "quinto, quintos",
    6: "sexto, sextos",
    7: "sétimo, sétimos",
    8: "oitavo, oitavos",
    9: "nono, nonos",
    10: "décimo, décimos",
  },
  half: "metade, meio, meia",
  halfMore: "e meio, e meia",
  percent: "por cento, porcento, pontos percentuais",
  perMille: "por mil",
  years: "ano, anos",
  before: {
    ABOUT:
      "cerca de, aproximadamente, uns, umas, em torno de, por volta de, mais ou menos, talvez, ao redor de, aprox., à volta de, estimados em, provavelmente, na ordem de",
    NEARLY: "quase, perto de, pouco menos de, um pouco menos de, próximo de, próximo a, praticamente",
    BELOW: "menos de, menos que, abaixo de, inferior a",
    OVER: "mais de, mais que, e mais de, acima de, além de, superior a",
    JUST_OVER: "pouco mais de, um pouco mais de, ligeiramente mais de",
    AT_LEAST: "pelo menos, ao menos, no mínimo, não menos de, um mínimo de, mínimo, a partir de",
    AT_MOST: "até, no máximo, não mais de, não mais que, quando muito, máximo, um máximo de",
  },
  after: {
    ABOUT: "mais ou menos, aproximadamente, aprox., e tal, estimados, ou coisa assim",
    OVER: "+, e tantos, e poucos",
    AT_LEAST: "ou mais, pelo menos, no mínimo, para cima, e mais",
    AT_MOST: "ou menos, no máximo, quando muito, e menos",
  },
  between: "entre, de, entre os, entre as, desde",
  to: "a, até",
  or: "ou",
  and: "e, bem como, assim como, junto com, mas",
  of: "de, dos, das, de um total de, do, da, entre os, em cada",
  inEvery: "em cada, em, de cada",
  plusMinus: "mais ou menos",
  minus: "menos",
  articles: "um, uma, o, a, os, as",
  vague:
    "vários, várias, alguns, algumas, muitos, muitas, diversos, diversas, numerosos, numerosas, dezenas, dezenas de, dúzias, dúzias de, centenas, centenas de, milhares, milhares de, um punhado de, maioria, uma maioria, a maioria, uma minoria, poucos, poucas, um par de, uns poucos",
  amounts: "alguns, algumas, uns, umas, vários, várias, muitos, muitas, outros, outras, dezenas de, dúzias de",
  adders: "mais",
  partitives: "deles, delas, destes, desses, dos, das, dos quais, de",
  leads:
    "no total, ao todo, total, um total de, total de, exatamente, exactamente, precisamente, só, somente, apenas, houve, havia, há, participação, participação de, número, o número de, éramos, seus, nossos, estes, esses, todos os, todas as",
  links:
    "que, quem, cujos, eram, era, foram, são, é, votaram, votou, votantes, assinaram, presentes, compareceram, participaram, tinham, têm, em, no, na, nos, nas, ao, aos, com, sem, contra, por, pelo, pela, para, segundo, como, após, antes, desde, entre, incluindo, incluídos, exceto, também, recentemente, já, ainda, sobre, de, do, da, dos, das, presente",
  nouns:
    "membro, membros, ex-membros, pessoas, pessoa, gente, votante, votantes, votos, voto, eleitores, delegados, delegadas, participantes, signatários, assinaturas, seções, secções, grupos, companheiros, companheiras, camaradas, propostas, moções, homens, mulheres, crianças, dias, semanas, meses, horas, artigos, países, cidades, lugares, páginas, filiados, militantes",
  touches: "menos, mais, vezes, vez, dobro, zero, nenhum, nenhuma, não, nunca, salvo, exceto, par, pares",
  yearBefore:
    "em, desde, de, até, durante, no ano de, ano, o ano de, no final de, no início de, antes de, depois de, verão, outono, inverno, primavera",
  counted: { noun: /s$/u, adjective: /s$/u, order: "noun first" },
};
