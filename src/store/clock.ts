/** Milliseconds by which the time of the record is ahead of the machine’s. Zero, but in a demonstration. */
let ahead = 0;

/** The time that is stored with what is done now. */
export function recordTime(): Date {
  return new Date(Date.now() + ahead);
}

/**
 * Lets the time of the record go on from a moment: the demonstration practice lives on days of its own. For the whole
 * process, because a record has one time.
 */
export function setRecordTime(at: Date): void {
  ahead = at.getTime() - Date.now();
}
