/** Words about new versions of the product that was kept for use without a network. */
export const offline = {
  "offline.ready": "新版本已就绪。",
  "offline.stuck": "新版本没有完整载入，现在看到的仍是旧版本。",
  "offline.past": "绕过离线副本载入",
  "offline.unreached": "网站没有应答，请稍后再试。",
  "offline.kept": "重新载入后，筛选、设置和简报都会保留。",
  "offline.reload": "重新载入",
  "offline.later": "稍后",
} as const;
