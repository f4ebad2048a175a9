import { dataFormats } from '../tables/dataFile.ts';

/** What a host should say about files with an extension. */
export interface MediaType {
  /** The media type (IANA), without parameters. */
  readonly mediaType: string;
  /** Whether the files are text for which a host should state UTF-8. */
  readonly charset: boolean;
}

const binary: MediaType = { mediaType: 'application/octet-stream', charset: false };

/** The media type of every extension that a site has; a file without one is plain text. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  css: { mediaType: 'text/css', charset: true },
  csv: dataFormats.CSV,
  html: { mediaType: 'text/html', charset: true },
  js: { mediaType: 'text/javascript', charset: true },
  json: dataFormats.JSON,
  jsonld: dataFormats['JSON-LD'],
  pagefind: binary,
  pf_fragment: binary,
  pf_index: binary,
  pf_meta: binary,
  svg: dataFormats.SVG,
  ttl: dataFormats.Turtle,
  txt: dataFormats.TXT,
  xlsx: dataFormats.XLSX,
  xml: dataFormats.XML,
  zip: dataFormats.ZIP,
};
