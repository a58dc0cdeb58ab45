import { accessSync, constants } from "node:fs";
import { root } from "./root.mjs";
import { Advice } from "./say.mjs";

/** Said at once and plainly: what builds would end in a trace that names neither the folder nor the reason. */
export function requireUsableFolder(folder = root, access = accessSync) {
  const [sign] = /[#?*]/.exec(folder) ?? [];
  if (sign) {
    throw new Advice(
      `项目所在的路径 ${folder} 含有“${sign}”，构建工具会把它当作网址的一部分。请把项目移到不含 #、?、* 的文件夹，然后重试。`,
      `The project's path ${folder} contains “${sign}”, which the build tool takes for a part of an address. Move the project to a folder without #, ? or *, then try again.`,
    );
  }
  try {
    access(folder, constants.W_OK);
  } catch {
    throw new Advice(
      `项目所在的文件夹 ${folder} 不能写入，而安装和构建都要写文件。请复制一份到可以写入的文件夹，然后重试。`,
      `The project's folder ${folder} cannot be written to, and installing and building write files. Copy it to a folder that can be, then try again.`,
    );
  }
}
