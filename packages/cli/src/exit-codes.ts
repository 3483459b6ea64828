/** Nothing to report. */
export const EXIT_FINE = 0;
/** Findings at or above --fail-on, differences, or invalid data. */
export const EXIT_FINDINGS = 1;
/** Usage or input errors. */
export const EXIT_USAGE = 2;
