/** An instant as the clock on the wall tells it: `2026-11-28 09:00:03`. */
export function localTime(instant: string): string {
  const time = new Date(instant);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":")}`;
}

/** When a day (`2026-11-28`) begins in this place. */
export function dayBegins(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).toISOString();
}

const two = (number: number) => String(number).padStart(2, "0");
