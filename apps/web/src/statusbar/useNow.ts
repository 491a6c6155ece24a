import { useEffect, useState } from "react";

/** The time in milliseconds since 1970, moving on each second for a minute after `since`, then each half minute. */
export function useNow(since: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  const young = since !== undefined && now - since < 60_000;
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), since !== undefined && young ? 1000 : 30_000);
    return () => clearInterval(timer);
  }, [since, young]);
  return now;
}
