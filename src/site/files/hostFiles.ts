import { billAddress, checksumsAddress, noticesAddress, provenanceAddress, sitemapAddress } from '../../addresses/fileAddress.ts';
import type { PlanModel } from '../../schema/entity/plan.ts';
import { escapeAttribute } from '../../wording/text.ts';
import { contentSecurityPolicy, dataSecurityPolicy } from './contentSecurityPolicy.ts';
import { dataExtensions, mediaTypes } from './mediaTypes.ts';

/** A file that one kind of host reads and all others ignore. */
export interface HostFile {
  /** The address from the site's root. */
  readonly address: string;
  readonly content: string;
}

/** What a host should send with every page, besides its type. */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** What a host should send with every data file, where it can choose by the kind of a file. */
export const dataHeaders: Readonly<Record<string, string>> = { ...hostHeaders, 'Content-Security-Policy': dataSecurityPolicy };

const types = Object.entries(mediaTypes);
/** The ends of the names of data files, for hosts that compare by a regular expression. */
const dataNames = `\\.(${dataExtensions.join('|')})$`;
/** Data files that stand beside the pages. */
const dataAtRoot = [billAddress, checksumsAddress, noticesAddress, provenanceAddress, sitemapAddress];
const dataRule = ['  ! Content-Security-Policy', `  Content-Security-Policy: ${dataSecurityPolicy}`];
const texts = types.filter(([, { charset }]) => charset);

/** The files for GitHub Pages, Apache, Netlify and Cloudflare Pages, IIS, and Azure Static Web Apps. */
export function hostFiles(plan: PlanModel): readonly HostFile[] {
  return [
    { address: '.nojekyll', content: '' },
    { address: '.htaccess', content: htaccess(new URL(plan.information.siteUrl).pathname) },
    { address: '_headers', content: headersFile },
    { address: 'web.config', content: webConfig },
    { address: 'staticwebapp.config.json', content: staticWebApp },
  ];
}

/**
 * What a server block of nginx needs for a site that lies in a folder of the disk and is published under a path; both
 * end with a slash. nginx sends `add_header` with no error, so that the page for those keeps its own style, and passes
 * none on to a location that has its own.
 */
export function nginxLocation(base: string, folder: string): string {
  return [
    `location "${base}" {`,
    `    alias "${folder}";`,
    '    index index.html;',
    `    error_page 404 "${base}404.html";`,
    '    default_type text/plain;',
    '    types {',
    ...types.map(([extension, { mediaType }]) => `        ${mediaType} ${extension};`),
    '    }',
    '    charset utf-8;',
    `    charset_types ${texts
      .map(([, { mediaType }]) => mediaType)
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '    gzip on;',
    '    gzip_types text/css text/csv text/javascript application/json image/svg+xml;',
    ...nginxHeaders(hostHeaders, '    '),
    `    location ~* "${dataNames}|/${checksumsAddress}$" {`,
    ...nginxHeaders(dataHeaders, '        '),
    '    }',
    '}',
    '',
  ].join('\n');
}

function nginxHeaders(headers: Readonly<Record<string, string>>, indent: string): string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}";`);
}

/** Says nothing that needs more rights than `FileInfo`, since Apache answers everything with an error otherwise. */
function htaccess(base: string): string {
  return [
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_mime.c>',
    ...types.map(([extension, { mediaType }]) => `AddType ${mediaType} .${extension}`),
    `AddCharset utf-8 ${texts.map(([extension]) => `.${extension}`).join(' ')}`,
    '</IfModule>',
    '<Files SHA256SUMS>',
    'ForceType text/plain',
    '</Files>',
    '<IfModule mod_headers.c>',
    ...apacheHeaders(hostHeaders),
    `<FilesMatch "(?i)${dataNames}|^${checksumsAddress}$">`,
    ...apacheHeaders(dataHeaders),
    '</FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n');
}

function apacheHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `Header set ${name} "${value}" "expr=%{REQUEST_STATUS} != 404"`);
}

/**
 * Netlify and Cloudflare Pages send what every matching rule says; `!` lets Cloudflare forget what came before, and is
 * passed over by Netlify, where both policies then hold.
 *
 * Rules for data begin with its folder: Netlify takes the dot of `/*.csv` for any character, so that it would find the
 * page of an initiative `opendata-csv` too.
 */
const headersFile = [
  '/*',
  ...Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`),
  ...dataExtensions.flatMap((extension) => [`/data/*.${extension}`, ...dataRule, `  Content-Type: ${fullType(extension)}`]),
  ...['/schema/*.json', `/data/*/${checksumsAddress}`, ...dataAtRoot.map((address) => `/${address}`)].flatMap((path) => [
    path,
    ...dataRule,
  ]),
  '',
].join('\n');

/**
 * IIS gives out no file whose extension it does not know, and answers everything with an error where a type or a header
 * is set twice: each is removed before it is set.
 */
const webConfig = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<configuration>',
  '  <system.webServer>',
  '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
  '    <directoryBrowse enabled="false" />',
  '    <staticContent>',
  ...[...types, ['', { mediaType: 'text/plain', charset: true }] as const].flatMap(([extension, { mediaType, charset }]) => [
    `      <remove fileExtension=".${extension}" />`,
    `      <mimeMap fileExtension=".${extension}" mimeType="${mediaType}${charset ? '; charset=utf-8' : ''}" />`,
  ]),
  '    </staticContent>',
  '    <httpErrors errorMode="Custom">',
  '      <remove statusCode="404" subStatusCode="-1" />',
  '      <error statusCode="404" path="404.html" responseMode="File" />',
  '    </httpErrors>',
  '    <httpProtocol>',
  '      <customHeaders>',
  ...Object.entries(hostHeaders).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escapeAttribute(value)}" />`,
  ]),
  '      </customHeaders>',
  '    </httpProtocol>',
  '  </system.webServer>',
  '</configuration>',
  '',
].join('\n');

/**
 * Azure Static Web Apps publishes a site at the root of its host only, so that the page for missing addresses stands
 * there. A route's header replaces the one for all, and a route may choose by extension at its end.
 */
const staticWebApp = `${JSON.stringify(
  {
    routes: [`/data/*.{${dataExtensions.join(',')}}`, '/schema/*.json', ...dataAtRoot.map((address) => `/${address}`)].map((route) => ({
      route,
      headers: { 'Content-Security-Policy': dataSecurityPolicy },
    })),
    responseOverrides: { 404: { rewrite: '/404.html' } },
    globalHeaders: hostHeaders,
    mimeTypes: Object.fromEntries(types.map(([extension]) => [`.${extension}`, fullType(extension)])),
  },
  null,
  2,
)}\n`;

function fullType(extension: string): string {
  const { mediaType, charset } = mediaTypes[extension] ?? { mediaType: 'text/plain', charset: true };
  return charset ? `${mediaType}; charset=utf-8` : mediaType;
}
