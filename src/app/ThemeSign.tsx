import type { ThemeChoice } from "../theme/themeChoice.ts";

/** Eight rays around a sun. */
const rays = [0, 45, 90, 135, 180, 225, 270, 315];

/** A sun, a moon, or a disc of which half is dark: the device decides. Drawn by ourselves, being on every page. */
export function ThemeSign({ theme }: { theme: ThemeChoice }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {theme === "system" && (
        <>
          <circle cx={9} cy={9} r={6.3} />
          <path d="M9 2.7a6.3 6.3 0 0 1 0 12.6z" fill="currentColor" />
        </>
      )}
      {theme === "light" && (
        <>
          <circle cx={9} cy={9} r={3.4} />
          {rays.map((turn) => (
            <path key={turn} d="M9 3.3V1.7" transform={`rotate(${turn} 9 9)`} />
          ))}
        </>
      )}
      {theme === "dark" && <path d="M14.9 11.2A6.4 6.4 0 0 1 6.8 3.1a6.4 6.4 0 1 0 8.1 8.1z" />}
    </svg>
  );
}
