/** The generated corpus as its files would hold it, and as the plain model that answers are checked against. */
export interface CorpusValue {
  readonly corpus: Readonly<Record<string, string>>;
  readonly articles: readonly ArticleValue[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly nameForm: string }[];
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly series: readonly { readonly id: string; readonly name: string }[];
  readonly conflicts: readonly ConflictValue[];
  /** Printed name to organization. */
  readonly publishers: Readonly<Record<string, string>>;
}

/** One article with all that stands in it. */
export interface ArticleValue {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly title: string;
  readonly published?: string;
  readonly publisher: string;
  readonly url: string;
  readonly evidence: string;
  readonly summary?: string;
  readonly series?: string;
  readonly authors: readonly { readonly author: string; readonly nameAsPrinted: string }[];
  readonly signatories: readonly SignatureValue[];
  readonly references: readonly ReferenceValue[];
  readonly textRelations?: readonly { readonly kind: string; readonly of: string }[];
  readonly claims?: readonly ClaimValue[];
}

/** One name under an article. */
export interface SignatureValue {
  readonly person: string;
  readonly nameAsPrinted: string;
  readonly position: number;
  readonly source: string;
}

/** One reference to another article. */
export interface ReferenceValue {
  readonly to: string;
  readonly type: string;
  readonly position: number;
  readonly locator: string;
  readonly evidence: string;
}

/** What a source says of the article under which it stands. */
export interface ClaimValue {
  readonly property: string;
  readonly source: string;
  readonly locator: string;
  readonly stated: string;
  readonly statedAs: string;
  readonly language: string;
  readonly conflict: string;
  readonly date?: string;
  readonly figure?: Readonly<Record<string, string>>;
}

/** Something that sources do not agree on. */
export interface ConflictValue {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly property: string;
}
