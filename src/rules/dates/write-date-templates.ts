/** How a language says what `Intl` has no word for. `{}` stands for the date. */
export interface DateWords {
  /** For `Intl`; the day comes before the month wherever the language allows it. */
  readonly locale: string;
  readonly about: Templates;
  readonly orEarlier: Templates;
  readonly orLater: Templates;
  /** On one of the days from the first date to the second. */
  readonly between: Templates;
  readonly possibly: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** A season of the north and one of the south. */
  readonly hemispheres: readonly [string, string];
  readonly decade: string;
}

/** Some languages want an article before a day of the month and none before a month or a year. */
interface Templates {
  readonly day: string;
  readonly other: string;
}

const both = (template: string): Templates => ({ day: template, other: template });

/** The languages that dates are written in, by tag. Dates in any other language are written in English. */
export const dateWords: Readonly<Record<string, DateWords>> & { readonly en: DateWords } = {
  en: {
    locale: "en-GB",
    about: both("about {}"),
    orEarlier: { day: "on or before {}", other: "in or before {}" },
    orLater: { day: "on or after {}", other: "in or after {}" },
    between: both("between {} and {}"),
    possibly: "possibly {}",
    seasons: ["spring {}", "summer {}", "autumn {}", "winter {}"],
    hemispheres: ["{} (northern hemisphere)", "{} (southern hemisphere)"],
    decade: "{}s",
  },
  nl: {
    locale: "nl",
    about: both("omstreeks {}"),
    orEarlier: { day: "op of vóór {}", other: "in of vóór {}" },
    orLater: { day: "op of na {}", other: "in of na {}" },
    between: both("tussen {} en {}"),
    possibly: "mogelijk {}",
    seasons: ["lente {}", "zomer {}", "herfst {}", "winter {}"],
    hemispheres: ["{} (noordelijk halfrond)", "{} (zuidelijk halfrond)"],
    decade: "jaren {}",
  },
  es: {
    locale: "es",
    about: { day: "hacia el {}", other: "hacia {}" },
    orEarlier: both("{} o antes"),
    orLater: both("{} o después"),
    between: { day: "entre el {} y el {}", other: "entre {} y {}" },
    possibly: "posiblemente {}",
    seasons: ["primavera de {}", "verano de {}", "otoño de {}", "invierno de {}"],
    hemispheres: ["{} (hemisferio norte)", "{} (hemisferio sur)"],
    decade: "década de {}",
  },
  fr: {
    locale: "fr",
    about: { day: "vers le {}", other: "vers {}" },
    orEarlier: both("{} ou avant"),
    orLater: both("{} ou après"),
    between: { day: "entre le {} et le {}", other: "entre {} et {}" },
    possibly: "peut-être {}",
    seasons: ["printemps {}", "été {}", "automne {}", "hiver {}"],
    hemispheres: ["{} (hémisphère nord)", "{} (hémisphère sud)"],
    decade: "années {}",
  },
  de: {
    locale: "de",
    about: { day: "um den {}", other: "um {}" },
    orEarlier: both("{} oder früher"),
    orLater: both("{} oder später"),
    between: { day: "zwischen dem {} und dem {}", other: "zwischen {} und {}" },
    possibly: "möglicherweise {}",
    seasons: ["Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"],
    hemispheres: ["{} (Nordhalbkugel)", "{} (Südhalbkugel)"],
    decade: "{}er-Jahre",
  },
  it: {
    locale: "it",
    about: both("circa {}"),
    orEarlier: both("{} o prima"),
    orLater: both("{} o dopo"),
    between: { day: "tra il {} e il {}", other: "tra {} e {}" },
    possibly: "forse {}",
    seasons: ["primavera {}", "estate {}", "autunno {}", "inverno {}"],
    hemispheres: ["{} (emisfero nord)", "{} (emisfero sud)"],
    decade: "anni {}",
  },
  "zh-Hans": {
    locale: "zh-Hans",
    about: both("约{}"),
    orEarlier: both("{}或之前"),
    orLater: both("{}或之后"),
    between: both("{}至{}之间"),
    possibly: "可能是{}",
    seasons: ["{}年春季", "{}年夏季", "{}年秋季", "{}年冬季"],
    hemispheres: ["北半球{}", "南半球{}"],
    decade: "{}年代",
  },
};
