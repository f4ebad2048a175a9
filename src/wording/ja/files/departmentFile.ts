/** Texts of the files of what each department is to publish. */
export const departmentFileText = {
  title: (department: string) => `${department}が公表する実績値`,
  lines: (count: number) => `担当課ごとの公表の予定のCSV 各${count}件`,
  link: '公表の予定のページと、各担当課のページにあります',
  format: 'CSV、UTF-8、BOM付き',
  readme: 'departments/（担当課のID）.csv\n    その担当課が公表する実績値。表「公表の予定」の行',
  english: 'departments/(id of the department).csv\n    What the department is to publish: rows of the table of reporting',
} as const;
