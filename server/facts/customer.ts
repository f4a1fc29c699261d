/** A customer’s file in `customers/`: who they are, what is known of them, and what they asked for that nobody else asks. */
import type { Fault, FrontMatter } from '../draft/draft';
import type { Stage } from '../draft/stage';

/** Every field may be missing; unknown ones are kept in `frontMatter`. */
export interface Customer {
  /** The file’s name without `.md`; drafts name it in `customer:`. */
  readonly slug: string;
  readonly path: string;
  readonly frontMatter: FrontMatter | null;
  /** “Karim Rahman” */
  readonly name: string | null;
  /** How they are addressed: “Mr. Rahman”. */
  readonly greeting: string | null;
  readonly company: string | null;
  /** ISO 3166 code of two letters. */
  readonly country: string | null;
  readonly language: string | null;
  readonly stage: Stage | null;
  /** What we do for this customer alone. */
  readonly chips: readonly string[];
  /** `birthday: 07-14`; values are `MM-DD` or `YYYY-MM-DD`. */
  readonly dates: Readonly<Record<string, string>>;
  /** Fields that must not be written out: `birthday`, `family`. */
  readonly private: readonly string[];
  readonly faults: readonly Fault[];
}
