import { z } from 'zod';
import { isGeneratedName, isSourceName } from '../dataName.ts';
import { contentSchema, type Entity, modelSchema } from '../entity.ts';
import { publishedDate } from '../valueForms.ts';
import { basePathFault, siteAddressFault } from '../siteAddress.ts';
import { id, plainText, textFault } from '../text.ts';
import { reportAddressFault, webAddress } from '../webAddress.ts';
import { changeRecord } from './change.ts';
import { department } from './department.ts';
import { item } from './item.ts';
import { kpi, kpiContent } from './kpi.ts';
import { level, levelContent, levelKey } from './level.ts';
import { note } from './note.ts';
import { ownField, ownFieldContent } from './ownField.ts';
import { period, periodContent } from './period.ts';
import { revision } from './revision.ts';
import { ratingScale, ratingScaleContent } from './results/ratingScale.ts';
import { sourceDocument, sourceKinds } from './source.ts';

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

/** The form of content that this program reads. */
export const contentForm = 2;

/** The words of a plan that pages use in place of the usual ones. */
export const planWords = z.strictObject({
  siteName: plainText.optional(),
  tagline: plainText.optional(),
  department: plainText.optional(),
  kpi: plainText.optional(),
  revision: plainText.optional(),
  baseline: plainText.optional(),
  target: plainText.optional(),
  result: plainText.optional(),
});

/** A document that the plan stands in, as plan.yaml names it. */
export const sourceDeclaration = z.strictObject({
  id,
  kind: z.enum(sourceKinds),
  /** The file under `content/sources/`; only what is published has one. */
  file: z
    .string()
    .superRefine((name, context) => {
      if (isSourceName(name)) return;
      const fault = isGeneratedName(name) ? 'source-reserved' : name.endsWith('.txt') || name.includes('/') ? undefined : 'source-type';
      context.addIssue({ code: 'custom', ...(fault === undefined ? {} : { params: { problem: fault } }), message: fault ?? 'file' });
    })
    .optional(),
  title: plainText,
  description: plainText.optional(),
  url: webAddress.optional(),
  /** Private characters (外字) that the document is written in and for which there is no other: `U+E000`. */
  gaiji: z.array(z.string().regex(gaijiNumber)).optional(),
});

/** A kind of indicator, such as 数値目標. */
export const kpiKindFields = {
  key: { content: levelKey, model: z.string() },
  name: { content: plainText, model: z.string() },
  /** False for a kind that promises nothing: it is shown and never judged. */
  isTarget: { content: z.boolean().optional(), key: 'target', model: z.boolean() },
} as const satisfies Entity;

export const kpiKind = modelSchema('kpiKind', kpiKindFields);

/** `content/plan.yaml`: what the plan is, who publishes it, and where. */
export const planContent = z.strictObject({
  form: z.literal(contentForm),
  /** The word for the plan in sentences: 総合戦略, 総合計画. */
  kind: plainText,
  title: plainText,
  /** Said wherever the title could be taken for an official one. */
  titleNote: plainText.optional(),
  /** The plan among this municipality's plans. */
  id: id.optional(),
  /** 計画期間, where the plan states it. */
  period: periodContent.optional(),
  municipality: z.strictObject({
    name: plainText,
    /** 市, 町, 村 …; used in sentences. */
    kind: plainText,
    prefecture: plainText,
    /** 全国地方公共団体コード: 6 digits, the last a check digit (JIS X 0402). Quoted, since it may begin with 0. */
    code: z.string().regex(/^\d{6}$/),
    /** 標準地域コード: 5 digits. */
    areaCode: z.string().regex(/^\d{5}$/),
  }),
  /** From the top to the bottom; an indicator is never a level. */
  levels: z.array(levelContent).min(1).max(6),
  /** One kind named KPI where nothing is written. */
  kpiKinds: z.array(contentSchema(kpiKindFields)).min(1).optional(),
  /** Indicators of the whole plan. */
  kpis: z.array(kpiContent).optional(),
  fields: z.array(ownFieldContent).optional(),
  sources: z.array(sourceDeclaration).optional(),
  /** The fiscal years that values may have. */
  fiscalYears: z.strictObject({ first: fiscalYear, last: fiscalYear }).optional(),
  /** The year that baselines stand for, and the year that targets are set for, where headings say it. */
  baselineYear: fiscalYear.optional(),
  targetYear: fiscalYear.optional(),
  words: planWords.optional(),
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
  /** True only where the municipality itself publishes the site. */
  official: z.boolean(),
  /** The scales of the municipality's own grades; grades are quoted and never judged by. */
  ratingScales: z.array(ratingScaleContent).optional(),
  /** The publication that results stand in, where a row of results names none. */
  results: z.strictObject({ source: plainText }).optional(),
  /** When results are due: a day of the year after the fiscal year. */
  reporting: z.strictObject({ due: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }) }).optional(),
  /** Municipalities that pages may name besides the plan's own. */
  otherMunicipalities: z.array(plainText).optional(),
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
  firstFiscalYear: { model: z.int().nullable() },
  lastFiscalYear: { model: z.int().nullable() },
  baselineYear: { model: z.int().nullable() },
  targetYear: { model: z.int().nullable() },
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
  kind: { model: z.string() },
  municipalityKind: { model: z.string() },
  planId: { model: z.string().nullable() },
  period: { model: period.nullable() },
  kpiKinds: { model: z.array(kpiKind) },
  fields: { model: z.array(ownField) },
  ratingScales: { model: z.array(ratingScale) },
  resultsSource: { model: z.string().nullable() },
  /** A day of a year, `09-30`. */
  reportingDue: { model: z.string().nullable() },
} as const satisfies Entity;

export const planInformation = modelSchema('planInformation', planInformationFields);

/** The lists of a plan that do not depend on its levels. */
export const planLists = z.strictObject({
  plan: planInformation,
  items: z.array(item),
  levels: z.array(level),
  kpis: z.array(kpi),
  departments: z.array(department),
  changes: z.array(changeRecord),
  notes: z.array(note),
  revisions: z.array(revision),
});

export type PlanContent = z.output<typeof planContent>;
export type SourceDeclaration = z.output<typeof sourceDeclaration>;
export type PlanInformation = z.output<typeof planInformation>;
export type PlanWords = z.output<typeof planWords>;
export type KpiKind = z.output<typeof kpiKind>;
export type PlanLists = z.output<typeof planLists>;

/** The whole plan for the program: flat lists linked by id; what is published of the plan as a whole has a name of its own. */
export type PlanModel = Omit<PlanLists, 'plan'> & { readonly information: PlanInformation };
