import type { Translation } from "../translation.ts";
import type { byHand as source } from "../zh/byHand.ts";

export const byHand: Translation<typeof source> = {
  "file.handed": "Handed to the browser: {file}",
  "file.pictureShown": "The picture is shown, to be saved by hand",
  "file.elsewhere": "{file} cannot be downloaded here: open the page in a browser",
  "file.copyByHand": "The browser does not allow copying: please copy by hand from the box",
  "byHand.app.weChat": "WeChat",
  "byHand.app.weCom": "WeCom",
  "byHand.app.qq": "QQ",
  "byHand.app.dingTalk": "DingTalk",
  "byHand.app.lark": "Lark",
  "byHand.app.weibo": "Weibo",
  "byHand.app.alipay": "Alipay",
  "byHand.app.other": "an app",
  "byHand.picture.title": "Save the picture by hand",
  "byHand.picture.insecure":
    "This page was not opened over https, so the browser does not let it copy pictures.",
  "byHand.picture.unsupported": "This browser does not let pages copy pictures.",
  "byHand.picture.refused": "The browser did not allow the page to copy a picture.",
  "byHand.picture.inApp": "Pages opened in {app} cannot save files.",
  "byHand.picture.how":
    "Press and hold the picture (on a computer, right-click it) and choose “Copy image” or “Save image”.",
  "byHand.file.title": "No downloads in {app}",
  "byHand.file.why": "Pages opened in {app} cannot save files, so {file} was not downloaded.",
  "byHand.file.how":
    "Tap “···” at the top right, choose “Open in browser” and export again; or copy the address below and open it in a browser.",
  "byHand.file.laden":
    "Copy the address below, which holds the whole briefing, open it in a browser and export again.",
  "byHand.file.copy": "Copy address",
  "byHand.file.copied": "Address copied: paste it into a browser",
  "byHand.file.insist": "Try the download anyway",
  "byHand.text.title": "Copy by hand",
  "byHand.text.how":
    "The browser does not let the page copy text. The text below is selected: press Ctrl+C (⌘C on a Mac), or press and hold it and choose “Copy”.",
  "byHand.text.label": "Text to copy",
  "failure.noCanvas": "the browser gives no canvas to draw on; please try another browser",
  "failure.notDrawn": "the browser did not draw the picture; please try a smaller size",
  "failure.blankPicture":
    "the browser drew a blank picture, which was not exported; please try a smaller size",
  "failure.alteredPicture":
    "the browser’s privacy protection altered the picture, which was not exported; SVG and slides still work",
  "failure.notAllowed": "the browser did not allow it",
  "failure.noMemory": "there is not enough memory; please try a smaller size",
  "failure.notRemarked":
    "the file is written in a way to which no comment can be added; save it once more in Word, Excel or WPS and drop that copy",
  "failure.unknown": "the program failed; please reload the page and try again",
};
