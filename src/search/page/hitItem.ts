import { relativeAddress } from '../../addresses/relativeAddress.ts';
import { searchText } from '#words/search.ts';
import { excerpt, excerptText, hitAnchor } from '../match/excerpt.ts';
import type { SearchHit } from './openSearch.ts';

/** A hit in the list: a link, where it stands in the plan, and the words around what was searched for. */
export async function hitItem(hit: SearchHit): Promise<HTMLLIElement> {
  const { page, spelling, forms } = hit;
  const parts = forms.length === 0 ? [] : await hit.text();
  const anchor = hitAnchor(parts, forms);
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${relativeAddress('search/', page.address)}${anchor === undefined ? '' : `#${anchor}`}`;
  link.textContent = page.title;
  item.append(link, paragraph('hit-place', page.warning === '' ? page.place : `${page.warning}　${page.place}`));
  if (spelling !== undefined) {
    item.dataset['spelling'] = spelling;
    item.append(paragraph('hit-place', searchText.otherSpelling(spelling)));
  }
  if (parts.length > 0) {
    const words = paragraph('hit-text', '');
    for (const { text, marked } of excerpt(excerptText(parts), forms)) {
      const mark = document.createElement('mark');
      mark.textContent = text;
      words.append(marked ? mark : text);
    }
    item.append(words);
  }
  return item;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
