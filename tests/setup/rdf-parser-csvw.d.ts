declare module 'rdf-parser-csvw' {
  /** The part of the reader that tests use; the package has no types of its own. */
  export default class CsvwParser {
    constructor(options: { metadata: unknown; baseIRI: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<unknown>;
  }
}
