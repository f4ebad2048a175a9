/** Endings of the copies that editors keep beside a file (`hana.md~`, `hana.md.bak`) and of what they work in. */
const copyEnding = /(?:~|\.(?:bak|orig|tmp|sw[a-p]))$/i;

/** What file managers put into every folder that they show. */
const desktopName = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx)$/i;

/** What belongs to the version control of a folder, or tells editors how to write: no slip, so nobody needs to hear of it. */
const settingsName = /^\.(?:git.*|editorconfig)$/;

/**
 * Whether a file or folder is one that editors and desktops leave behind, or is hidden: it is no content, is not read
 * and not hashed. `.rej` is not among them: it holds a change that did not get in.
 */
export function isLeftover(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || (name.startsWith('#') && name.endsWith('#')) || copyEnding.test(name) || desktopName.test(name);
}

/** Whether whoever runs a command should hear that a left-over was passed over. */
export function isWorthNaming(leftover: string): boolean {
  return !settingsName.test(leftover);
}
