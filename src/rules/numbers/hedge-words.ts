/** How words near a number limit it. */
export type Hedge = "ABOUT" | "NEARLY" | "BELOW" | "OVER" | "JUST_OVER" | "AT_LEAST" | "AT_MOST";

/** Words of one language that limit a number in one way. */
export interface HedgeWords {
  readonly language: string;
  readonly hedge: Hedge;
  readonly words: readonly string[];
}

/** Words before a number: `nearly 500`. Lower case, with straight apostrophes. */
export const hedgesBefore: readonly HedgeWords[] = [
  hedge(
    "en",
    "ABOUT",
    "about, around, some, roughly, approximately, approx., circa, ca., c., maybe, perhaps, an estimated, ~, ≈",
  ),
  hedge("en", "NEARLY", "nearly, almost, close to, just under, just below, just short of, not quite, approaching"),
  hedge("en", "BELOW", "under, below, less than, fewer than"),
  hedge("en", "OVER", "over, above, more than, upwards of, in excess of, >"),
  hedge(
    "en",
    "JUST_OVER",
    "just over, a little over, slightly over, a little more than, slightly more than, just more than",
  ),
  hedge("en", "AT_LEAST", "at least, no fewer than, no less than, a minimum of"),
  hedge("en", "AT_MOST", "up to, as many as, as much as, at most, no more than, not more than, a maximum of"),
  hedge("es", "ABOUT", "alrededor de, aproximadamente, en torno a, más o menos, unos, unas, quizá, quizás, hacia"),
  hedge("es", "NEARLY", "casi, cerca de, poco menos de"),
  hedge("es", "BELOW", "menos de"),
  hedge("es", "OVER", "más de, por encima de"),
  hedge("es", "JUST_OVER", "poco más de, algo más de, un poco más de"),
  hedge("es", "AT_LEAST", "al menos, por lo menos, como mínimo"),
  hedge("es", "AT_MOST", "hasta, como máximo, a lo sumo, no más de"),
  hedge("fr", "ABOUT", "environ, autour de, quelque, à peu près, peut-être"),
  hedge("fr", "NEARLY", "près de, près d', presque, un peu moins de, un peu moins d'"),
  hedge("fr", "BELOW", "moins de, moins d'"),
  hedge("fr", "OVER", "plus de, plus d', au-delà de"),
  hedge("fr", "JUST_OVER", "un peu plus de, un peu plus d', à peine plus de"),
  hedge("fr", "AT_LEAST", "au moins, au minimum"),
  hedge("fr", "AT_MOST", "jusqu'à, au plus, au maximum, tout au plus, pas plus de"),
  hedge("it", "ABOUT", "circa, intorno a, attorno a, all'incirca, forse, approssimativamente"),
  hedge("it", "NEARLY", "quasi, vicino a, poco meno di"),
  hedge("it", "BELOW", "meno di"),
  hedge("it", "OVER", "più di, oltre"),
  hedge("it", "JUST_OVER", "poco più di"),
  hedge("it", "AT_LEAST", "almeno, non meno di"),
  hedge("it", "AT_MOST", "fino a, al massimo, non più di"),
  hedge("de", "ABOUT", "etwa, ungefähr, rund, zirka, gegen, vielleicht, schätzungsweise"),
  hedge("de", "NEARLY", "fast, beinahe, nahezu, knapp"),
  hedge("de", "BELOW", "unter, weniger als"),
  hedge("de", "OVER", "über, mehr als"),
  hedge("de", "JUST_OVER", "etwas mehr als, etwas über, gut"),
  hedge("de", "AT_LEAST", "mindestens, wenigstens"),
  hedge("de", "AT_MOST", "bis zu, höchstens, maximal, nicht mehr als"),
  hedge("nl", "ABOUT", "ongeveer, rond, rond de, zo'n, omstreeks, misschien, naar schatting"),
  hedge("nl", "NEARLY", "bijna, haast, net geen, iets minder dan"),
  hedge("nl", "BELOW", "minder dan, onder de"),
  hedge("nl", "OVER", "meer dan, boven de"),
  hedge("nl", "JUST_OVER", "iets meer dan, ruim, net boven de"),
  hedge("nl", "AT_LEAST", "minstens, ten minste, minimaal"),
  hedge("nl", "AT_MOST", "tot, tot wel, hoogstens, maximaal, niet meer dan"),
  hedge("zh", "ABOUT", "约, 大约, 大概, 也许"),
  hedge("zh", "NEARLY", "近, 将近, 接近, 几乎"),
  hedge("zh", "BELOW", "不到, 少于"),
  hedge("zh", "OVER", "超过, 多于, 逾"),
  hedge("zh", "AT_LEAST", "至少, 不少于"),
  hedge("zh", "AT_MOST", "至多, 最多, 多达, 不超过"),
];

/** Words after a number, or after its unit: `500 or more`. */
export const hedgesAfter: readonly HedgeWords[] = [
  hedge("en", "ABOUT", "or so, or thereabouts"),
  hedge("en", "AT_LEAST", "or more, at least"),
  hedge("en", "OVER", "+"),
  hedge("es", "ABOUT", "más o menos"),
  hedge("es", "AT_LEAST", "o más"),
  hedge("fr", "ABOUT", "environ"),
  hedge("fr", "AT_LEAST", "ou plus"),
  hedge("it", "ABOUT", "circa"),
  hedge("it", "AT_LEAST", "o più"),
  hedge("de", "AT_LEAST", "oder mehr"),
  hedge("nl", "AT_LEAST", "of meer"),
  hedge("zh", "OVER", "多, 余"),
  hedge("zh", "ABOUT", "左右, 上下"),
  hedge("zh", "AT_LEAST", "以上"),
];

/** Words that make a number vague: `several hundred` says no number. */
export const vagueWords: readonly string[] =
  "several, a few, many, varios, varias, algunos, algunas, plusieurs, quelques, diversi, diverse, alcuni, alcune, parecchi, parecchie, mehrere, einige, enkele, meerdere, een paar, paar, 几, 数, 好几".split(
    ", ",
  );

function hedge(language: string, kind: Hedge, words: string): HedgeWords {
  return { language, hedge: kind, words: words.split(", ") };
}
