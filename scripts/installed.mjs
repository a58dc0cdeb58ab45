/**
 * Whether what npm last installed (`node_modules/.package-lock.json`) is what package-lock.json
 * asks for. Comparing versions, rather than keeping a stamp of our own, also recognises an install
 * made by hand, and so does not throw away a good node_modules.
 */
export function isInstalled({ manifest, lock, installed, exists }) {
  if (!lock || !installed) return false;
  return followsManifest(manifest, lock) && wanted(lock).every(isThere);

  function isThere([path, entry]) {
    const found = installed.packages?.[path];
    // Packages for other systems are in the lockfile, but npm rightly leaves them out.
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && exists(path);
  }
}

/** A dependency just added to package.json is not in the lockfile yet: that too is out of date. */
function followsManifest(manifest, lock) {
  const locked = lock.packages?.[""] ?? {};
  return ["dependencies", "devDependencies"].every((kind) => {
    const asked = Object.entries(manifest[kind] ?? {});
    const known = locked[kind] ?? {};
    return (
      asked.length === Object.keys(known).length &&
      asked.every(([name, range]) => known[name] === range)
    );
  });
}

function wanted(lock) {
  return Object.entries(lock.packages ?? {}).filter(([path, entry]) => path !== "" && !entry.link);
}
