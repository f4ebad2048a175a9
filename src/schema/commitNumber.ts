/** The number of a commit, whole or shortened, as version control prints it. */
export const commitNumber = /^[0-9a-f]{7,64}$/;
