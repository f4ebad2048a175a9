import { z } from 'zod';
import { basePathFault, siteAddressFault } from '../siteAddress.ts';
import { id, plainText, reservedNames, textFault } from '../text.ts';
import { reportAddressFault, webAddress } from '../webAddress.ts';

/** An address of mail; one that begins with + or - would run as a formula in a spreadsheet. */
const emailAddress = z.email().refine((address) => textFault(address) === undefined);
const isoDate = z.iso.date();

/** The number of a character of private use, as a problem shows it. */
const gaijiNumber = /^U\+(?:E[0-9A-F]{3}|F[0-8][0-9A-F]{2}|(?:F|10)(?!FFF[EF])[0-9A-F]{4})$/;

/** The private characters that a source declares. */
export function declaredGaiji(numbers: readonly string[] = []): ReadonlySet<string> {
  return new Set(numbers.map((number) => String.fromCodePoint(Number.parseInt(number.slice(2), 16))));
}

/** `content/plan.yaml`: what the plan is, who publishes it, and where. */
export const planContent = z.strictObject({
  city: z.strictObject({
    name: plainText,
    prefecture: plainText,
    /** 全国地方公共団体コード: 6 digits, the last a check digit (JIS X 0402). Quoted, since it may begin with 0. */
    code: z.string().regex(/^\d{6}$/),
    /** 標準地域コード: 5 digits. */
    areaCode: z.string().regex(/^\d{5}$/),
  }),
  title: plainText,
  /** Said wherever the title could be taken for an official one. */
  titleNote: plainText.optional(),
  /** The fiscal years that values may have. */
  fiscalYears: z.strictObject({ first: z.int(), last: z.int() }),
  /** The year that baselines stand for, and the year that targets are set for. */
  baselineYear: z.int(),
  targetYear: z.int(),
  edition: z.strictObject({
    /** The day of this edition of the site's data. */
    date: isoDate,
  }),
  licence: z.strictObject({ id: plainText, name: plainText, url: webAddress }),
  publisher: z.strictObject({ name: plainText, url: webAddress.optional() }),
  contact: z.strictObject({ name: plainText, email: emailAddress.optional(), url: webAddress.optional() }),
  site: z.strictObject({
    /** The address of the host, without the folder. */
    address: z.string().superRefine((text, context) => {
      reportAddressFault(siteAddressFault(text), context);
    }),
    /** The folder on the host: begins and ends with a slash. */
    base: z.string().superRefine((text, context) => {
      reportAddressFault(basePathFault(text), context);
    }),
  }),
  /** True only where the city itself publishes the site. */
  official: z.boolean(),
  sources: z.tuple([
    z.strictObject({
      id,
      /** The file under `content/sources/`. */
      file: z
        .string()
        .regex(/^[a-z0-9][a-z0-9.-]*$/)
        .refine((name) => !name.endsWith('.') && !reservedNames.has(name.replace(/\..*/, ''))),
      title: plainText,
      description: plainText,
      /** Private characters (外字) that the document is written in and for which there is no other: `U+E000`. */
      gaiji: z.array(z.string().regex(gaijiNumber)).optional(),
    }),
  ]),
  /** Words that a line break must not split in headings. */
  keepTogether: z.array(plainText).optional(),
  /** Words that the search box offers as examples. */
  searchExamples: z.array(plainText).optional(),
});

export type PlanContent = z.output<typeof planContent>;
