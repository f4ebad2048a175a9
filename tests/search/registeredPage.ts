import type { RegisteredPage } from '../../src/search/match/pageRegister.ts';

/** A page of the register with what a test says and nothing else. */
export function registered(page: Partial<RegisteredPage>): RegisteredPage {
  return {
    key: '',
    address: 'a/',
    title: '',
    kind: 'initiative',
    place: '',
    warning: '',
    top: undefined,
    departments: [],
    changes: [],
    numeric: false,
    names: [],
    ...page,
  };
}
