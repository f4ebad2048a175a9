import { openSearch } from './openSearch.ts';

globalThis.hirakuData = { ...globalThis.hirakuData, openSearch };
