import { ToWords } from "to-words/it-IT";
import type { NumberWords } from "./number-words.js";

/** Italian. */
export const italian: NumberWords = {
  language: "it",
  spellers: () => [new ToWords()],
  hundred: "cento",
  isCompound: true,
  variants: { uno: "un, una", ventuno: "ventun", ventitré: "ventitre", trentatré: "trentatre" },
  scales: {
    1000: "mille, mila",
    1_000_000: "milione, milioni, milione di, milioni di, mln., mil.",
    1_000_000_000: "miliardo, miliardi, miliardi di, mld.",
  },
  groups: { 12: "dozzina, dozzine" },
  roundGroups: {
    10: "decina, decine",
    15: "quindicina",
    20: "ventina",
    30: "trentina",
    40: "quarantina",
    50: "cinquantina",
    60: "sessantina",
    100: "centinaio, centinaia",
    1000: "migliaio, migliaia",
  },
  parts: {
    3: "terzo, terzi",
    4: "quarto, quarti",
    5: "quinto, quinti",
    6: "sesto, sesti",
    7: "settimo, settimi",
    8: "ottavo, ottavi",
    9: "nono, noni",
    10: "decimo, decimi",
  },
  half: "metà, mezzo, mezza",
  halfMore: "e mezzo, e mezza",
  percent: "per cento, percento, punti percentuali",
  perMille: "per mille",
  years: "anno, anni",
  before: {
    ABOUT:
      "circa, intorno a, intorno ai, attorno a, attorno ai, all'incirca, forse, approssimativamente, più o meno, qualcosa come, sui, sulle, pressappoco, ca., grossomodo, verso, probabilmente, stimati in",
    NEARLY:
      "quasi, vicino a, vicino ai, poco meno di, un po' meno di, appena meno di, appena sotto, poco sotto i, pressoché",
    BELOW: "meno di, sotto, sotto i, al di sotto di, inferiore a, inferiori a",
    OVER: "più di, e più di, oltre, oltre i, al di sopra di, sopra i, superiore a, superiori a, ben oltre",
    JUST_OVER: "poco più di, un po' più di, appena più di, poco oltre, appena sopra",
    AT_LEAST: "almeno, non meno di, come minimo, minimo, un minimo di, perlomeno, a partire da",
    AT_MOST: "fino a, al massimo, non più di, massimo, un massimo di, tutt'al più, al più, sino a, max.",
  },
  after: {
    ABOUT: "circa, più o meno, o giù di lì, all'incirca, approssimativamente, stimati",
    OVER: "+, e passa, e rotti",
    AT_LEAST: "o più, almeno, come minimo, in su, e più",
    AT_MOST: "o meno, al massimo, tutt'al più, massimo, in giù",
  },
  between: "tra, fra, tra i, fra i, da, dai, tra le, dalle",
  to: "a, ai, alle, fino a",
  or: "o, oppure",
  and: "e, ed, e anche, oltre a, insieme a, nonché, ma",
  of: "su, di, dei, degli, delle, su un totale di, sui, d', tra i, sulle",
  inEvery: "su, su ogni, ogni",
  plusMinus: "più meno, più o meno",
  minus: "meno",
  articles: "un, una, uno, un', il, la, lo, l', i, gli, le, del",
  vague:
    "alcuni, alcune, qualche, diversi, diverse, parecchi, parecchie, vari, varie, molti, molte, numerosi, numerose, decine, decine di, dozzine, dozzine di, centinaia, centinaia di, migliaia, migliaia di, una manciata di, maggioranza, una maggioranza, la maggioranza, una minoranza, pochi, poche, la maggior parte, un paio di",
  amounts:
    "alcuni, alcune, qualche, diversi, diverse, parecchi, parecchie, vari, varie, molti, molte, altri, altre, decine di",
  adders: "più",
  partitives: "di loro, di essi, di questi, dei quali, dei, degli, delle, tra loro, di",
  leads:
    "in totale, totale, un totale di, totale di, in tutto, esattamente, precisamente, solo, soltanto, c'erano, ci sono, c'è, affluenza, affluenza di, numero, il numero di, eravamo, i loro, i nostri, questi, tutti i, tutte le, complessivamente, loro, nostri",
  links:
    "che, chi, cui, erano, era, sono, è, furono, hanno, ha, avevano, votarono, votato, votanti, firmato, presenti, presente, partecipato, in, a, al, ai, alla, alle, nel, nella, nei, con, senza, contro, per, secondo, come, dopo, prima, da, dal, dalla, tra, fra, sul, sulla, sui, su, di, del, della, dei, delle, inclusi, comprese, compresi, esclusi, anche, recentemente, appena, ancora, allora, durante, presso",
  nouns:
    "membro, membri, ex membri, persona, persone, gente, votante, votanti, voto, voti, elettori, delegati, delegate, partecipanti, firmatari, firme, sezioni, gruppi, compagni, compagne, proposte, mozioni, uomini, donne, bambini, giorni, settimane, mesi, ore, articoli, paesi, città, seggi, pagine, iscritti, iscritte, militanti",
  touches: "meno, più, volte, volta, doppio, zero, nessuno, nessuna, non, mai, tranne, eccetto, paio, paia",
  yearBefore:
    "in, nel, dal, dall', fino al, del, durante il, l'anno, anno, da, entro il, verso il, prima del, dopo il, fine, inizio, il",
  counted: { noun: /[ie]$/u, adjective: /[ie]$/u, order: "noun first" },
};
