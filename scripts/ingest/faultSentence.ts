import type { ReadingFault } from "../../src/ingest/readingError.ts";

const sentences: Readonly<Record<ReadingFault, readonly [zh: string, en: string]>> = {
  empty: [
    "文件是空的，请核对选的是不是这个文件。",
    "The file is empty: check that it is the one you meant.",
  ],
  tooLarge: [
    "文件或解开后的内容太大，请删去图片后再试。",
    "The file, or what it unpacks to, is too large: take its pictures out and try again.",
  ],
  unknownFormat: [
    "这种格式还读不了，请另存为网页、文本或 DOCX 再试。",
    "This format cannot be read yet: save it as a web page, text or DOCX and try again.",
  ],
  damaged: [
    "文件已损坏，请重新下载或另存一份。",
    "The file is damaged: download or save it again.",
  ],
  locked: [
    "这是文件打开时留下的锁定文件，请选没有 ~$ 开头的那一个。",
    "This is the lock of a file that is open: take the one whose name does not begin with ~$.",
  ],
  password: [
    "文件设了密码，请去掉密码后再试。",
    "The file has a password: remove it and try again.",
  ],
  scan: [
    "里面只有图像，没有可读的文字，请用原稿或先做文字识别。",
    "It holds pictures and no text: use the original, or recognise its text first.",
  ],
  noReport: [
    "没有找到年报的表二、表三或表四（2019、2021 年格式），请核对选的是不是年报本身。",
    "None of tables 二, 三 and 四 of the forms of 2019 and 2021 is in it: check that it is the report itself.",
  ],
};

/** Why a file could not be read and what to do, in both languages on one line. */
export function faultSentence(fault: ReadingFault): string {
  return sentences[fault].join(" · ");
}
