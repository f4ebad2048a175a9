import stylesheetUrl from '../../styles/site.css?url';

/** The address of the site's one stylesheet, from the site's root. */
export const stylesheet = stylesheetUrl.replace(/^\//, '');
