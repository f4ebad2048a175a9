import { z } from 'zod';
import { isGeneratedName, isSourceName } from '../dataName.ts';
import { isBasePath, isSiteAddress } from '../siteAddress.ts';
import { id, plainText, textFault } from '../text.ts';

const httpsAddress = z.url({ protocol: /^https?$/ });
/** An address of mail; one that begins with + or - would run as a formula in a spreadsheet. */
const emailAddress = z.email().refine((address) => textFault(address) === undefined);
const isoDate = z.iso.date();

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
  licence: z.strictObject({ id: plainText, name: plainText, url: httpsAddress }),
  publisher: z.strictObject({ name: plainText, url: httpsAddress.optional() }),
  contact: z.strictObject({ name: plainText, email: emailAddress.optional(), url: httpsAddress.optional() }),
  site: z.strictObject({
    /** The address of the host, without the folder. */
    address: z.string().refine(isSiteAddress),
    /** The folder on the host: begins and ends with a slash. */
    base: z.string().refine(isBasePath),
  }),
  /** True only where the city itself publishes the site. */
  official: z.boolean(),
  sources: z.tuple([
    z.strictObject({
      id,
      /** The file under `content/sources/`. */
      file: z.string().superRefine((name, context) => {
        if (isSourceName(name)) return;
        const fault = isGeneratedName(name) ? 'source-reserved' : name.endsWith('.txt') || name.includes('/') ? undefined : 'source-type';
        context.addIssue({ code: 'custom', ...(fault === undefined ? {} : { params: { problem: fault } }), message: fault ?? 'file' });
      }),
      title: plainText,
      description: plainText,
    }),
  ]),
  /** Words that a line break must not split in headings. */
  keepTogether: z.array(plainText).optional(),
  /** Words that the search box offers as examples. */
  searchExamples: z.array(plainText).optional(),
});

export type PlanContent = z.output<typeof planContent>;
