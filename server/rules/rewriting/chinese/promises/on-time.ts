/** Promises of a time in Chinese, told as what is expected. */
import type { Turn } from '../clause-by-clause';
import { done, never, surely, time } from './words';

/** “周五保证送到” is “预计周五送到”. */
export const expected: readonly Turn[] = [
  [new RegExp(`^(.*?)(${time})(我们?|这边|师傅)?${surely}(.*${done}.*?)$`), '$1$3预计$2$4'],
  [new RegExp(`^(.*?)${surely}((?:会|能|可以)?${time}.*${done}.*?)$`), '$1预计$2'],
  [new RegExp(`^(.*?)${surely}(.*(?:准时|按时|如期|按期|及时).*)$`), '$1预计$2'],
  [
    new RegExp(`^(.*?)(${time})必(?:定|将|能|会)?(到货?|发货?|送?达|送到|修好|出货|交货|完工)(.*)$`),
    '$1预计$2能$3$4',
  ],
  [new RegExp(`^(.*?)(${time})准能?会?(${done}.*)$`), '$1预计$2能$3'],
  [
    new RegExp(
      `^(.*?)(${time})能?(${done}.{0,3}?)(?:是|绝对|完全|肯定|都|保证|一定)*(?:没|不是|不成)问题的?$`,
    ),
    '$1预计$2可以$3',
  ],
  [new RegExp(`^(.*?)(${time})(我们?|这边|师傅)?${surely}((?:会|能|可以)?[^不没是有].+)$`), '$1$3预计$2$4'],
];

/** “绝不延误” is “一般不会延误”. */
export const punctual: readonly Turn[] = [
  [new RegExp(`^(.*?)(?:${never})会?(延误|延期|迟到|耽误|拖|误|晚|超期|超时)(.*?)的?$`), '$1一般不会$2$3'],
];

/** “一天都不会晚”: says nothing beside an expected time. */
export const neverLate =
  /^.{0,4}(?:一[天分秒刻]钟?|半天)?[都也]?(?:绝对?|肯定|一定|决)?不[会可]?能?再?(?:延误|延期|迟到|耽误|拖|晚|超期|超时).{0,4}$/;
