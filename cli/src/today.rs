//! The clock.

use std::time::{SystemTime, UNIX_EPOCH};

use gdpr_policy::Date;

use crate::Failure;

const SECONDS_OF_A_DAY: u64 = 86_400;

/// The day in UTC.
pub(crate) fn today() -> Result<Date, Failure> {
    let wrong = || Failure("the clock shows no day: give one with --as-of".to_owned());
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let days = since.map_err(|_| wrong())?.as_secs() / SECONDS_OF_A_DAY;
    // What lies beyond the calendar is no day either.
    let days = i32::try_from(days).ok().filter(|days| *days < 2_900_000);
    Ok(Date::constant(1970, 1, 1).add_days(days.ok_or_else(wrong)?))
}
