import { seededRandom } from '../bench/seededRandom.ts';

/** Draws by lot, the same lots for the same seed. */
export class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** Whether a thing of some probability happens. */
  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  /** One of a list, each as likely. */
  pick<Item>(list: readonly Item[]): Item {
    return this.#at(list, this.#random());
  }

  /** One of a list, the first ones most often, as words occur in a text. */
  common<Item>(list: readonly Item[]): Item {
    return this.#at(list, this.#random() ** 2);
  }

  /**
   * A rank from 0 of a vocabulary without end: low ranks come again and again, and new ones never stop coming.
   *
   * The lowest comes in about one of twenty draws, and of n draws the number of different ones grows with n^0.75, as
   * rare names do in a text.
   */
  rank(): number {
    return Math.floor(15 * (Math.max(this.#random(), 1e-9) ** (-1 / 0.75) - 1));
  }

  #at<Item>(list: readonly Item[], place: number): Item {
    const item = list[Math.floor(place * list.length)];
    if (item === undefined) throw new RangeError('Nothing to draw from');
    return item;
  }
}
