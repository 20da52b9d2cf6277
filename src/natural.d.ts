// natural's own typings describe its root module, which doisoat never loads: it is slow and reads
// a `.env` from the working folder.

declare module 'natural/lib/natural/ngrams/ngrams.js' {
  const ngrams: { readonly ngrams: (sequence: string[], n: number) => string[][] };
  export default ngrams;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    tfidf(terms: string[], document: number): number;
  }
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    readonly DamerauLevenshteinDistance: (
      source: string,
      target: string,
      options: { readonly restricted: boolean },
    ) => number;
  };
  export default distances;
}
