/** Chinese family names, in characters and in Latin letters, and how a Chinese name comes apart. */
import { inSimplified } from './script';

const common = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫褚娄窦卓骆喻晏宗狄仇尚简肖佟邸'.split(
    '',
  ),
);
const compound = new Set(
  '欧阳 司马 诸葛 上官 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 端木 独孤 南宫 夏侯 轩辕 呼延 申屠'.split(
    ' ',
  ),
);
const latin = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong ' +
    'xiao cheng cao yuan deng fu shen zeng peng lu lyu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi ' +
    'yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang qiao lai gong wen ' +
    'cheung chan wong lee leung ng lam ho chow cheng tsang tsai hsu hsieh chang liang kwok yeung lau chiu hung tse yip'
  ).split(' '),
);

/** The family name that a name in Chinese characters begins with, or null: “王” of “王芳”, “欧阳” of “欧阳娜”. */
export function hanFamilyName(name: string): string | null {
  const simple = inSimplified(name);
  if (compound.has(simple.slice(0, 2))) return name.slice(0, 2);
  return common.has(simple.charAt(0)) ? name.charAt(0) : null;
}

/** Whether a word is a Chinese family name in Latin letters: “Zhang”, “Wong”. */
export function isLatinFamilyName(word: string): boolean {
  return latin.has(word.toLowerCase());
}

const syllables =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?ang|[iu]?an|iong|ong|[iu]?ao|i?ai|uai|ui|iu|ie|ou|ei|eng|en|ing|in|un|ue|uo|ia|ua|er|[aoeiuv])[-'’]?){1,2}$/i;

/** Whether a word can be one or two syllables of Pinyin, as given names are: “Wei”, “Xiaoming”. */
export function isPinyin(word: string): boolean {
  return word.length <= 14 && syllables.test(word);
}
