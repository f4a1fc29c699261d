/** Chinese word sets for phrases, in simplified characters. */

export const chineseWordSets: Readonly<Record<string, string>> = {
  'zh-we': '我们|我方|我司|咱们|我',
  'zh-you': '您|你|贵司|贵方|你们|您们|您那边|你们那边',
};
