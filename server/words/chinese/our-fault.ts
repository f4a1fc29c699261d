/** Tells whether Chinese words name what a fault of ours costs: the way there and back, the work done anew, the fee for it, and what goes on as agreed. */

const costOfIt =
  /运费|運費|邮费|郵費|快递费|快遞費|堆存|滞箱|滯箱|仓储费|倉儲費|来回|來回|重做|重印|重发|重發|重新|返工|返修|维修|維修|换货|換貨|换新|換新|更换|更換|补发|補發|补做|補做|补拍|補拍|上门|上門|拆装|差价|差價|手续费|手續費|费用|費用|损失|損失|检测费|檢測費|[场場]地[费費]|[车車路油]费|[车車路油]費|交通[费費]|停[车車][费費]|住宿[费費]|材料[费費]|人工[费費]|工[时時][费費]|改期[费費]|照常|照[旧舊]|照[样樣]/;

const treats =
  /代金券|优惠券|優惠券|红包|紅包|礼品|禮品|礼物|禮物|赠品|贈品|升级|升級|折扣|下(?:次|一?单|一?單|个月|個月)|以后/;

/** “来回运费我们出”, “重做不收钱”: what a fault costs, and no treat. */
export function tellsCostOfAFault(words: string): boolean {
  return costOfIt.test(words) && !treats.test(words);
}
