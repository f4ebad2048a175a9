/** How deep the parts of a frozen JSON may lie in each other; what the site writes has a tenth of it. */
const maximumDepth = 64;

/** The longest number or word that a JSON may hold outside of quotation marks. */
const maximumWord = 400;

const word = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** What ends a string, or does not belong into one. */
const endOfString = /["\\\u0000-\u001F]/g;

/** White space between the parts of a JSON. */
const space = /[ \n\r\t]+/y;

type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'after';

/**
 * Says whether a text that comes in parts is JSON, without ever holding it: a JSON of a few letters for each of its
 * parts would take many times its size in memory if it were parsed.
 */
export class JsonForm {
  #wanted: Wanted = 'value';
  readonly #open: ('{' | '[')[] = [];
  #inString = false;
  /** What follows a backslash so far; nothing outside of such a mark. */
  #escape: string | undefined;
  #word = '';
  #isRight = true;

  /** Takes the next part of the text. */
  take(text: string): void {
    for (let index = 0; this.#isRight && index < text.length; index += 1) {
      if (this.#escape !== undefined) this.#takeEscape(text.charAt(index));
      else if (this.#inString) index = this.#takeString(text, index);
      else index = this.#takeMark(text, index);
    }
  }

  /** Whether all that came is one whole JSON. */
  end(): boolean {
    this.#endWord();
    return this.#isRight && !this.#inString && this.#open.length === 0 && this.#wanted === 'after';
  }

  #takeEscape(character: string): void {
    const escape = `${this.#escape ?? ''}${character}`;
    const isWhole = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/.test(escape);
    this.#isRight = isWhole || /^u[0-9a-fA-F]{0,3}$/.test(escape);
    this.#escape = isWhole ? undefined : escape;
  }

  /** Goes on to the end of a string, or of the part; returns where it stands. */
  #takeString(text: string, start: number): number {
    endOfString.lastIndex = start;
    const mark = endOfString.exec(text);
    if (!mark) return text.length;
    if (mark[0] === '\\') this.#escape = '';
    else if (mark[0] !== '"') this.#isRight = false;
    else {
      this.#inString = false;
      this.#wanted = this.#wanted === 'key' || this.#wanted === 'keyOrEnd' ? 'colon' : 'after';
    }
    return mark.index;
  }

  /** Takes a mark or a letter, or all white space that follows; returns where it stands. */
  #takeMark(text: string, index: number): number {
    const character = text.charAt(index);
    if (/[-+.0-9A-Za-z]/.test(character)) {
      this.#word += character;
      this.#isRight = this.#word.length <= maximumWord && this.#wantsValue();
      return index;
    }
    this.#endWord();
    space.lastIndex = index;
    if (space.test(text)) return space.lastIndex - 1;
    this.#isRight &&= this.#takePunctuation(character);
    return index;
  }

  #takePunctuation(character: string): boolean {
    if (character === '"') {
      this.#inString = true;
      return this.#wantsValue() || this.#wanted === 'key' || this.#wanted === 'keyOrEnd';
    }
    if (character === '{' || character === '[') {
      if (!this.#wantsValue() || this.#open.length === maximumDepth) return false;
      this.#open.push(character);
      this.#wanted = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      return true;
    }
    const inside = this.#open.at(-1);
    if (character === '}' || character === ']') {
      const [mayEnd, empty] = character === '}' ? [inside === '{', 'keyOrEnd'] : [inside === '[', 'valueOrEnd'];
      if (!mayEnd || (this.#wanted !== 'after' && this.#wanted !== empty)) return false;
      this.#open.pop();
      this.#wanted = 'after';
      return true;
    }
    if (character === ':' && this.#wanted === 'colon') {
      this.#wanted = 'value';
      return true;
    }
    if (character !== ',' || this.#wanted !== 'after' || inside === undefined) return false;
    this.#wanted = inside === '{' ? 'key' : 'value';
    return true;
  }

  #wantsValue(): boolean {
    return this.#wanted === 'value' || this.#wanted === 'valueOrEnd';
  }

  #endWord(): void {
    if (this.#word === '') return;
    this.#isRight &&= word.test(this.#word);
    this.#word = '';
    this.#wanted = 'after';
  }
}
