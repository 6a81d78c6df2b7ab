import { ToWords } from "to-words/es-ES";
import type { NumberWords } from "./number-words.js";

/** Spanish. */
export const spanish: NumberWords = {
  language: "es",
  spellers: () => [new ToWords()],
  variants: {
    cien: "ciento",
    doscientos: "doscientas",
    trescientos: "trescientas",
    cuatrocientos: "cuatrocientas",
    quinientos: "quinientas",
    seiscientos: "seiscientas",
    setecientos: "setecientas",
    ochocientos: "ochocientas",
    novecientos: "novecientas",
    veintiuno: "veintiún, veintiuna",
    dieciséis: "dieciseis",
    veintidós: "veintidos",
    veintitrés: "veintitres",
    veintiséis: "veintiseis",
    uno: "un, una",
  },
  scales: {
    1000: "mil",
    1_000_000: "millón, millones, millón de, millones de, millon, mill., m.",
    1_000_000_000_000: "billón, billones, billones de",
  },
  groups: { 12: "docena, docenas" },
  roundGroups: {
    10: "decena, decenas",
    15: "quincena",
    20: "veintena, veintenas",
    30: "treintena",
    40: "cuarentena",
    50: "cincuentena",
    60: "sesentena",
    100: "centenar, centenares, centena, centenas",
    1000: "millar, millares",
  },
  parts: {
    3: "tercio, tercios, tercera parte, terceras partes",
    4: "cuarto, cuartos, cuarta parte, cuartas partes",
    5: "quinto, quintos, quinta parte, quintas partes",
    6: "sexto, sextos, sexta parte",
    7: "séptimo, séptimos",
    8: "octavo, octavos",
    9: "noveno, novenos",
    10: "décimo, décimos, décima parte",
  },
  half: "mitad, medio, media",
  halfMore: "y medio, y media",
  percent: "por ciento, porciento, por cien, puntos porcentuales",
  perMille: "por mil",
  years: "año, años",
  before: {
    ABOUT:
      "alrededor de, aproximadamente, en torno a, más o menos, unos, unas, quizá, quizás, hacia, tal vez, cosa de, aprox., a eso de, aproximados, estimados en, como, probablemente",
    NEARLY:
      "casi, cerca de, poco menos de, algo menos de, un poco menos de, prácticamente, apenas menos de, no llegan a, rozando los",
    BELOW: "menos de, por debajo de",
    OVER: "más de, y más de, por encima de, superior a, superiores a",
    JUST_OVER: "poco más de, algo más de, un poco más de, apenas más de, ligeramente más de",
    AT_LEAST: "al menos, por lo menos, como mínimo, no menos de, cuando menos, mínimo, un mínimo de, a partir de",
    AT_MOST: "hasta, como máximo, a lo sumo, no más de, máximo, un máximo de, cuando más, a lo más",
  },
  after: {
    ABOUT: "más o menos, aproximadamente, aprox., o así, aproximados, y pico, estimados",
    OVER: "+, y tantos",
    AT_LEAST: "o más, al menos, por lo menos, como mínimo, y más, en adelante",
    AT_MOST: "o menos, como máximo, a lo sumo, y menos, máximo",
  },
  between: "entre, de, desde, entre los",
  to: "a, hasta",
  or: "o, u",
  and: "y, e, y además, además de, así como, junto con, pero",
  of: "de, de los, de las, de un total de, del, de entre, sobre, de cada",
  inEvery: "de cada, sobre",
  plusMinus: "más menos",
  minus: "menos",
  articles: "un, una, uno, el, la, los, las",
  vague:
    "varios, varias, algunos, algunas, muchos, muchas, unos cuantos, unas cuantas, unos pocos, unas pocas, diversos, diversas, numerosos, numerosas, decenas, decenas de, docenas, docenas de, cientos, cientos de, centenares de, miles, miles de, un puñado de, mayoría, una mayoría, la mayoría, una minoría, pocos, pocas, un par de",
  amounts:
    "algunos, algunas, unos, unas, unos cuantos, unas cuantas, varios, varias, muchos, muchas, otros, otras, decenas de, docenas de",
  adders: "más",
  partitives: "de ellos, de ellas, de estos, de los, de las, de esos, de",
  leads:
    "en total, total, un total de, total de, exactamente, precisamente, solo, sólo, solamente, hubo, había, hay, participación, participación de, número, el número de, éramos, sus, nuestros, estos, esos, todos los, todas las, en conjunto",
  links:
    "que, quienes, quien, cuyos, eran, era, fueron, son, es, votaron, votó, votantes, firmaron, presentes, asistieron, participaron, tenían, tienen, han, en, a, al, ante, con, sin, contra, por, para, según, como, tras, antes, después, desde, entre, incluidos, incluidas, incluyendo, excepto, también, recientemente, ya, aún, sobre, de, del, bajo, asistentes, presente",
  nouns:
    "miembro, miembros, ex miembros, exmiembros, personas, persona, gente, votante, votantes, votos, voto, delegados, delegadas, delegado, participantes, asistentes, firmantes, firmas, ramas, secciones, grupos, compañeros, compañeras, camaradas, propuestas, mociones, hombres, mujeres, niños, días, semanas, meses, horas, artículos, países, ciudades, escaños, páginas, afiliados, militantes",
  touches:
    "menos, más, veces, vez, doble, cero, ningún, ninguno, ninguna, no, nunca, salvo, excepto, quitando, par, pares",
  yearBefore:
    "en, desde, de, hasta, durante, el año, año, del año, a fines de, a principios de, antes de, después de, verano, otoño, invierno, primavera, del",
  counted: { noun: /s$/u, adjective: /s$/u, order: "noun first" },
};
