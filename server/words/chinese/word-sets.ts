/** Chinese word sets for phrases, in simplified characters. */

export const chineseWordSets: Readonly<Record<string, string>> = {
  'zh-we': '我们|我方|我司|咱们|我|本店|小店|这边|我这边|我们这边|公司|厂里|敝司|小妹|妹子|妹纸|小二|客服',
  'zh-you': '您|你|贵司|贵公司|贵方|你们|您们|您家|您那边|你们那边|阁下|亲|亲亲|客官|小主',
  'zh-give': '给您|给你|给贵司|给贵方|给你们|帮您|帮你|为您|为贵司|替您|同你|跟您',
  'zh-can': '可以|能|会|愿意|就',
  // What can stand between a subject and its verb without changing who does what.
  'zh-adverb': '也|都|就|再|还|一定|肯定|完全|当然|已经|直接|马上|立刻|今天|明天|这次|本次|这回|这单',
  'zh-measure': '个|件|套|台|瓶|盒|包|双|份|张|箱|条|支|把|罐|袋|本|只|块|次|批|月|年|天|期',
  'zh-trouble': '问题|差错|质量问题|事故|故障|投诉|纠纷|延误|意外|纰漏|毛病',
  // How chat closes a clause: one or two of these.
  'zh-tail': '的|了|滴|哒|啦|呢|哦|哈|啊|呀|喔|噢|哟|嘞|嘛',
  // What may come off, wear out or go wrong.
  'zh-part': '漆|色|毛|线|水|油|边|胶|粉|味道|颜色|问题|误差|时间|质量|影响|划痕|褶皱|电|气|灰|皮',
  'zh-better': '好|快|强|低|大|全|懂|棒|牛|早|省|稳',
  'zh-number': '一|二|两|三|四|五|六|七|八|九|十|百|千|半|几|#',
  'zh-few': '一|两|二|三|几|半|#',
  // What a customer can be pleased with.
  'zh-praised':
    '质量|服务|服务态度|态度|味道|口感|效果|包装|物流|快递|速度|发货|送货|东西|宝贝|产品|货|货品|做工|款式|颜色|面料|手感|性能|外观|价格|性价比|环境|位置|地理位置|房间|酒店|早餐|客服|店家|卖家|老板|服务员|前台|设施|交通|书|内容|屏幕|手机|电脑|衣服|裤子|水果|苹果|餐|菜|配送|送餐|设计|样品|你们|整体|总体|感觉|这款|衣物|品质|卫生|床|音质|画质|尺寸|印刷|翻译|文笔|故事',
};
