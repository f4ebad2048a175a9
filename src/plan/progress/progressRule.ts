/** The version of the rules by which results are judged; it stands beside every judgement and rises with any that could judge otherwise. */
export const progressRule = '1';
