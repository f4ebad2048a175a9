import { dataFormats } from '../../tables/dataFile.ts';

/** What a host should say about files with an extension. */
export interface MediaType {
  /** The media type (IANA), without parameters. */
  readonly mediaType: string;
  /** Whether the files are text for which a host should state UTF-8. */
  readonly charset: boolean;
}

const binary: MediaType = { mediaType: 'application/octet-stream', charset: false };

/** What pages are and what they run. */
const pageTypes: Readonly<Record<string, MediaType>> = {
  css: { mediaType: 'text/css', charset: true },
  html: { mediaType: 'text/html', charset: true },
  js: { mediaType: 'text/javascript', charset: true },
  pagefind: binary,
  pf_fragment: binary,
  pf_index: binary,
  pf_meta: binary,
};

/** What is only looked at or saved, and may run nothing wherever it is opened. */
const dataTypes: Readonly<Record<string, MediaType>> = {
  csv: dataFormats.CSV,
  json: dataFormats.JSON,
  jsonld: dataFormats['JSON-LD'],
  svg: dataFormats.SVG,
  ttl: dataFormats.Turtle,
  txt: dataFormats.TXT,
  xlsx: dataFormats.XLSX,
  xml: dataFormats.XML,
  zip: dataFormats.ZIP,
};

/** The extensions of data files. */
export const dataExtensions: readonly string[] = Object.keys(dataTypes);

/** The media type of every extension that a site has; a file without one is plain text. */
export const mediaTypes: Readonly<Record<string, MediaType>> = Object.fromEntries(
  Object.entries({ ...pageTypes, ...dataTypes }).sort(([a], [b]) => (a < b ? -1 : 1)),
);
