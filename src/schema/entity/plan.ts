import { z } from 'zod';
import { isGeneratedName, isSourceName } from '../dataName.ts';
import { type Entity, modelSchema } from '../entity.ts';
import { publishedDate } from '../valueForms.ts';
import { basePathFault, siteAddressFault } from '../siteAddress.ts';
import { id, plainText, textFault } from '../text.ts';
import { reportAddressFault, webAddress } from '../webAddress.ts';
import { changeRecord } from './change.ts';
import { department } from './department.ts';
import { goal } from './goal.ts';
import { initiative } from './initiative.ts';
import { kpi } from './kpi.ts';
import { measure } from './measure.ts';
import { note } from './note.ts';
import { policy } from './policy.ts';
import { sourceDocument } from './source.ts';

/** An address of mail; one that begins with + or - would run as a formula in a spreadsheet. */
const emailAddress = z.email().refine((address) => textFault(address) === undefined);
const uri = z.string().meta({ format: 'uri' });
const nullableUri = z.string().nullable().meta({ format: 'uri' });

/** A year whose days a spreadsheet knows, which begins in 1900; nobody plans for later than 2200. */
const fiscalYear = z.int().min(1900).max(2200);

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
  fiscalYears: z.strictObject({ first: fiscalYear, last: fiscalYear }),
  /** The year that baselines stand for, and the year that targets are set for. */
  baselineYear: fiscalYear,
  targetYear: fiscalYear,
  edition: z.strictObject({
    /** The day of this edition of the site's data. */
    date: publishedDate,
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
      file: z.string().superRefine((name, context) => {
        if (isSourceName(name)) return;
        const fault = isGeneratedName(name) ? 'source-reserved' : name.endsWith('.txt') || name.includes('/') ? undefined : 'source-type';
        context.addIssue({ code: 'custom', ...(fault === undefined ? {} : { params: { problem: fault } }), message: fault ?? 'file' });
      }),
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

/** What the plan is and who publishes it, as the model has it: flat, where plan.yaml is in groups. */
export const planInformationFields = {
  title: { model: z.string() },
  titleNote: { model: z.string().nullable() },
  cityName: { model: z.string() },
  prefecture: { model: z.string() },
  cityCode: { model: z.string().regex(/^\d{6}$/) },
  areaCode: { model: z.string().regex(/^\d{5}$/) },
  firstFiscalYear: { model: z.int() },
  lastFiscalYear: { model: z.int() },
  baselineYear: { model: z.int() },
  targetYear: { model: z.int() },
  editionDate: { model: z.string().meta({ format: 'date' }) },
  licenceId: { model: z.string() },
  licenceName: { model: z.string() },
  licenceUrl: { model: uri },
  publisherName: { model: z.string() },
  publisherUrl: { model: nullableUri },
  contactName: { model: z.string() },
  contactEmail: { model: z.string().nullable() },
  contactUrl: { model: nullableUri },
  siteUrl: { model: uri },
  official: { model: z.boolean() },
  sources: { model: z.array(sourceDocument) },
} as const satisfies Entity;

export const planInformation = modelSchema('planInformation', planInformationFields);

/** The whole plan: flat lists linked by id. This is what `<code>_plan.json` publishes. */
export const plan = z.strictObject({
  plan: planInformation,
  goals: z.array(goal),
  policies: z.array(policy),
  measures: z.array(measure),
  initiatives: z.array(initiative),
  kpis: z.array(kpi),
  departments: z.array(department),
  changes: z.array(changeRecord),
  notes: z.array(note),
});

export type PlanContent = z.output<typeof planContent>;
export type PlanInformation = z.output<typeof planInformation>;
export type PublishedPlan = z.output<typeof plan>;

/** The same for the program: what is published of the plan as a whole has a name of its own there. */
export type PlanModel = Omit<PublishedPlan, 'plan'> & { readonly information: PublishedPlan['plan'] };
