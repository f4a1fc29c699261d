/** What a Chinese clause does for the matter: tells of it, or only leads up to what follows. */

import { anyOf } from '../none-left';

/** “现在不买，……”“三天内不付，……”: nothing without what follows. */
export const hangs = anyOf([
  // “不付的话”
  '[不没再][^，]*的话$',
  // “您再不定”“要么”“如果没有收到款”
  '^(?:那?[您你]们?|贵司|款项?|钱)?(?:要么|再[不拖这那]|[还仍]不|(?:要是|如果|若)[^，]*[不没再])',
  // “今天不下单”
  '^(?:[您你]们?|贵司|款项?|钱)?[现今明][在天晚](?:要是|如果|若)?不[买订定签拍付交下续充缴还]',
  // “不签”
  '^(?:那?[您你]们?|贵司|款项?|钱)?[不没](?:删|付|交|买|签|退|给|改)[^，]{0,4}$',
  // “三天内不付”
  '(?:前|内)[^，]{0,4}[不没未][^，]+$',
]);

/** A clause behind the marked one that tells, offers or asks for something. */
export const tells = anyOf([
  // Figures, names and times.
  '[\\d#[{【《]|[A-Za-z]{2}|[一二三四五六七八九十两][个点号日天件套块元版页成折斤米]',
  '今[天晚]|明[天早]|后天|周[一二三四五六日末]|下周|月[底初]|已经?|拖了',
  // What was done, or will be.
  '补|重[做新]|寄|发|退|返|到货|安排|查|改|换|给[您你]|帮[您你]|包邮|送|[错反坏漏丢][了的]?$',
  // What they are asked.
  '可以|请(?!勿|不要|别)|麻烦|谢|您看|吗$|[稍再]等|稍候|[您你][^，]{0,2}放心[拍买用]',
  // What it is about.
  '附件|图|样|单|合同|款|船|海关|工?厂|仓库|快递|物流|银行|天气|停电|系统',
]);
