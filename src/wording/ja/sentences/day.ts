/** A day, `2027-03-25`, in words: 「2027年3月25日」. */
export function dayText(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
