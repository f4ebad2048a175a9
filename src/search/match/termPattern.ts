/** A term of a query: a phrase in quotation marks, or whatever stands between white space. */
export const termPattern = /["“”„]([^"“”„]*)["“”„]|\S+/gu;
