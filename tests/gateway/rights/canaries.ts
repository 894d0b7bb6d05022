import type { PlainDate } from '../../../domain/calendar.ts';
import { day, plus } from '../../../domain/calendar.ts';

/** What of a row decides, beside its file, who may see it. */
export interface OfRow {
  /** The provider whose course, voucher or attestation it is. */
  readonly provider?: string | null;
  /** Whether it hangs on the contract that waits for an authority. */
  readonly contract?: boolean;
  /** To whom it was sent. */
  readonly recipients?: readonly string[];
  /** The deciding authority that owes it. */
  readonly owedBy?: string | null;
  readonly special?: boolean;
  /** Of another party to a contract. */
  readonly ofOther?: boolean;
}

/** A value that stands in one place alone. */
export interface Canary extends OfRow {
  readonly token: string;
  /** Of whom it is: a row that several files share is of each. */
  readonly files: readonly string[];
  /** `file.email`, `vouchers.code`. */
  readonly part: string;
}

export interface Canaries {
  /** A text that says where it stands. */
  text(file: string, part: string, ofRow?: OfRow): string;
  /** A day that nothing else happens on. */
  day(file: string, part: string, ofRow?: OfRow): PlainDate;
  /** A value that was made elsewhere. */
  note(token: string, files: readonly string[], part: string, ofRow?: OfRow): void;
  /** Says of all that stands in one file in these parts that it is of several. */
  share(files: readonly string[], parts: (part: string) => boolean): void;
  readonly all: ReadonlyMap<string, Canary>;
}

const FIRST_DAY = day('1931-01-02');
/** Far apart, so that no rule leads from one to another. */
const STRIDE_DAYS = 67;

export function openCanaries(): Canaries {
  const all = new Map<string, Canary>();
  let days = 0;
  const note: Canaries['note'] = (token, files, part, ofRow = {}) => {
    if (all.has(token)) throw new Error(`${token} stands in ${all.get(token)?.part} and in ${part}`);
    all.set(token, { token, files, part, ...ofRow });
  };
  return {
    all,
    note,
    share(files, parts) {
      const [first] = files;
      for (const canary of all.values())
        if (canary.files[0] === first && parts(canary.part)) all.set(canary.token, { ...canary, files });
    },
    text(file, part, ofRow) {
      const token = `cnry.${file}.${part}.${all.size}.z`;
      note(token, [file], part, ofRow);
      return token;
    },
    day(file, part, ofRow) {
      days += 1;
      const date = plus(FIRST_DAY, { days: STRIDE_DAYS * days });
      note(date, [file], part, ofRow);
      return date;
    },
  };
}

const TOKEN =
  /cnry\.[\w.]+?\.z|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d{5}\b|\d{4}-\d\d-\d\d|\b[A-Z]{2,8}-(?:[0-9A-Z]{4}-){4}[0-9A-Z]\b/g;
const ENCODED = /[A-Za-z0-9_-]{16,}={0,2}/g;

/** The canaries in an answer, those in ids and cursors too. */
export function canariesIn(text: string, { all }: Pick<Canaries, 'all'>): ReadonlySet<Canary> {
  const decoded = (text.match(ENCODED) ?? []).map((word) => Buffer.from(word, 'base64url').toString('utf8'));
  const words = [text, ...decoded].flatMap((part) => part.match(TOKEN) ?? []);
  return new Set(words.flatMap((word) => all.get(word) ?? []));
}
